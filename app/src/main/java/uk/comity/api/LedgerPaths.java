package uk.comity.api;

import static uk.comity.api.Schemas.object;
import static uk.comity.api.Schemas.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the ledger answers, as {@link OpenApi} describes it. */
final class LedgerPaths {

    private LedgerPaths() {}

    static void describe(Map<String, Object> paths) {
        open(paths, "/ledger/checkpoint", "The newest signed head of the ledger (C2SP checkpoint)");
        open(paths, "/ledger/key", "The keys that sign the heads (C2SP verifier keys)");
        open(
                paths,
                "/ledger/hashes",
                "Leaf hashes in their order, in hex, one a line, a thousand at most: enough to work out the tree and all proofs",
                OpenApi.query("from", "The index of the first", Map.of("type", "integer", "minimum", 0)));
        var leaf = OpenApi.path("leaf", Map.of("type", "integer"));
        var plain = object("200", OpenApi.answer("As asked", "text/plain", text()));
        paths.put(
                OpenApi.COUNCIL + "/ledger/proof/{leaf}",
                Map.of(
                        "get",
                        OpenApi.operation(
                                "The file that proves a leaf offline (C2SP tlog-proof)",
                                OpenApi.troubles(plain, 400, 401, 404),
                                List.of(OpenApi.council(), leaf))));
        paths.put(
                OpenApi.COUNCIL + "/ledger/leaves/{leaf}",
                Map.of(
                        "get",
                        OpenApi.operation(
                                "A leaf's canonical text; its index and hash alone, where the caller may not see its folio",
                                OpenApi.troubles(OpenApi.answers(Map.of("type", "object")), 400, 401, 404),
                                List.of(OpenApi.council(), leaf))));
    }

    private static void open(Map<String, Object> paths, String path, String summary, Object... parameters) {
        var all = new ArrayList<Object>(List.of(OpenApi.council()));
        all.addAll(List.of(parameters));
        var answers = object("200", OpenApi.answer("As asked", "text/plain", text()));
        var operation = OpenApi.operation(
                summary,
                parameters.length == 0 ? OpenApi.troubles(answers, 404) : OpenApi.troubles(answers, 404, 422),
                all);
        operation.put("security", List.of());
        paths.put(OpenApi.COUNCIL + path, Map.of("get", operation));
    }
}
