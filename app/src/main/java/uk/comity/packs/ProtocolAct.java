package uk.comity.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.comity.acts.Act;

/** What can be done to a council's protocol. */
public sealed interface ProtocolAct extends Act {

    /**
     * Brings in the protocol that a council has already when it comes to Comity. A later one is laid as a draft and adopted.
     *
     * @param files the pack's files by name
     * @param beneath the files of the law pack that lies beneath it
     * @param from the first day on which acts are judged by it
     * @param minute the meeting and minute that adopted it, in the council's own words
     */
    record BringIn(
            String pack,
            Map<String, String> files,
            String lawPack,
            Map<String, String> beneath,
            LocalDate from,
            String minute)
            implements ProtocolAct {
        public BringIn {
            files = Map.copyOf(files);
            beneath = Map.copyOf(beneath);
        }

        @Override
        public String name() {
            return "protocol.bring-in";
        }
    }

    /**
     * Lays a draft before the council. It is checked there and then; one with mistakes is kept, and cannot be adopted.
     *
     * @param pack the pack's key, which is the name of its folder
     * @param files the pack's files by name
     * @param note what is new in it, in the words of whoever lays it; may be blank
     */
    record LayDraft(String pack, Map<String, String> files, String note) implements ProtocolAct {
        public LayDraft {
            files = Map.copyOf(files);
        }

        @Override
        public String name() {
            return "protocol.lay-draft";
        }
    }

    /**
     * Enters that a meeting adopted a draft.
     *
     * @param draft its number
     * @param meeting that decided
     * @param from the first day that the meeting named
     * @param whyBefore why that day is before the meeting; blank where it is not
     * @param transition what becomes of old matters; left out, they keep the old protocol
     */
    record Adopt(int draft, Meeting meeting, LocalDate from, String whyBefore, Optional<Transition> transition)
            implements ProtocolAct {
        @Override
        public String name() {
            return "protocol.adopt";
        }
    }

    /**
     * Withdraws an adoption before its first day.
     *
     * @param adoption its number
     */
    record Withdraw(int adoption, String why) implements ProtocolAct {
        @Override
        public String name() {
            return "protocol.withdraw";
        }
    }

    /**
     * Puts the law that comes with this release of Comity beneath the protocol.
     *
     * @param from the first day on which acts are judged by it
     * @param why such as the Act or regulations that changed it
     */
    record RenewLaw(LocalDate from, String why) implements ProtocolAct {
        @Override
        public String name() {
            return "protocol.renew-law";
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

    /**
     * Lays the council's own text beside the gists of a pack that it adopted. It takes the place of a text that was imported before.
     *
     * @param pack key of the pack that the text belongs to
     * @param version of that pack
     * @param passages the text, clause by clause, in the order of the document
     */
    record ImportText(String pack, String version, TextSource source, List<Passage> passages) implements ProtocolAct {
        public ImportText {
            passages = List.copyOf(passages);
        }

        @Override
        public String name() {
            return "protocol.import-text";
        }
    }

    /** Takes the council's own text away again: pages then show the gists alone. */
    record WithdrawText(String pack, String version, String why) implements ProtocolAct {
        @Override
        public String name() {
            return "protocol.withdraw-text";
        }
    }
}
