package uk.comity.packs;

import java.time.LocalDate;
import java.util.Map;
import uk.comity.acts.Act;

/** What can be done to a council's protocol. */
public sealed interface ProtocolAct extends Act {

    /**
     * Puts a pack into force.
     *
     * @param files the pack's files by name
     * @param beneath the files of the law pack that lies beneath it
     * @param from the first day on which acts are judged by it
     * @param minute the meeting and minute that adopted it, in the council's own words
     */
    record Adopt(
            String pack,
            Map<String, String> files,
            String lawPack,
            Map<String, String> beneath,
            LocalDate from,
            String minute)
            implements ProtocolAct {
        public Adopt {
            files = Map.copyOf(files);
            beneath = Map.copyOf(beneath);
        }

        @Override
        public String name() {
            return "protocol.adopt";
        }
    }

    /**
     * Settles something that the protocol leaves open.
     *
     * @param setting one of the settings that the pack declares
     * @param value as the norm language writes it, such as {@code 8 working days}
     */
    record ChooseSetting(String setting, String value, LocalDate from, String why) implements ProtocolAct {
        @Override
        public String name() {
            return "protocol.choose-setting";
        }
    }
}
