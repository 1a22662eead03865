package uk.comity.norms;

import java.util.Map;
import java.util.Optional;

/** Puts a council's own settings into the effects that leave a question to them. */
final class Effects {

    private Effects() {}

    static Effect with(Effect effect, Map<String, SettingValue> settings) {
        if (!(effect instanceof Effect.Owe(var duty))) {
            return effect;
        }
        var within = duty.setting()
                .map(settings::get)
                .map(value -> value instanceof SettingValue.Length(var span) ? Optional.of(span) : duty.within())
                .orElse(duty.within());
        var pause = duty.pause()
                .filter(p -> p.setting()
                        .map(settings::get)
                        .map(new SettingValue.Truth(true)::equals)
                        .orElse(true));
        return new Effect.Owe(new Duty(
                duty.holder(),
                duty.claimant(),
                duty.to(),
                within,
                duty.strength(),
                duty.or(),
                pause,
                duty.setting(),
                duty.contested()));
    }
}
