package uk.comity.web.pages;

import java.util.List;
import java.util.Optional;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Table;

/** The ledger: how long it is, its newest signed head, and the last entries that the person may see. */
public record LedgerPage(
        String size,
        Optional<String> checkpoint,
        String download,
        Optional<Table> table,
        EmptyState otherwise,
        List<String> verify) {
    public LedgerPage {
        verify = List.copyOf(verify);
    }
}
