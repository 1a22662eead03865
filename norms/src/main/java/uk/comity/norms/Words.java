package uk.comity.norms;

import java.util.Locale;

/** How values of closed families are spelt in packs. */
final class Words {

    private Words() {}

    /** {@code BEST_ENDEAVOURS} as {@code best-endeavours}. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
