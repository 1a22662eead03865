package uk.comity.norms;

import java.util.Locale;

/** How values of closed families are spelt in packs. */
final class Words {

    private Words() {}

    /** {@code BEST_ENDEAVOURS} as {@code best-endeavours}. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key that gives a norm this effect. */
    static String of(Effect effect) {
        return switch (effect) {
            case Effect.Permit _ -> "permit";
            case Effect.Refuse _ -> "refuse";
            case Effect.Hold _ -> "hold";
            case Effect.Refer _ -> "refer";
            case Effect.Owe _ -> "owe";
            case Effect.Tell _ -> "tell";
            case Effect.Wall _ -> "wall";
            case Effect.RecordIn _ -> "record";
            case Effect.Advise _ -> "advise";
        };
    }
}
