package uk.comity.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.comity.acts.Entry;

/** What happened to a council's protocol. */
public sealed interface ProtocolEntry extends Entry {

    /** A council's protocol was brought in: the whole text, so that old matters stay explained by what judged them. */
    record Adopted(
            String pack,
            String version,
            String digest,
            Map<String, String> files,
            String lawPack,
            Map<String, String> beneath,
            LocalDate from,
            String minute)
            implements ProtocolEntry {
        public Adopted {
            files = Map.copyOf(files);
            beneath = Map.copyOf(beneath);
        }

        @Override
        public String type() {
            return "protocol.adopted/1";
        }
    }

    /** A draft was laid before the council, with what came of checking it. */
    record DraftLaid(
            int draft,
            String pack,
            String version,
            String title,
            String digest,
            Map<String, String> files,
            DraftCheck check,
            String note)
            implements ProtocolEntry {
        public DraftLaid {
            files = Map.copyOf(files);
        }

        @Override
        public String type() {
            return "protocol.draft-laid/1";
        }
    }

    /**
     * A meeting adopted a draft.
     *
     * @param adoption its number, counted from 1 over all adoptions
     * @param draft where the text is
     * @param law which law it was checked on, as key, version and digest
     * @param beneath the law's files, where none lay beneath yet
     * @param from the first day, as the meeting named it
     */
    record DraftAdopted(
            int adoption,
            int draft,
            String pack,
            String version,
            String digest,
            String law,
            Optional<Map<String, String>> beneath,
            LocalDate from,
            Meeting meeting,
            String whyBefore,
            Transition transition)
            implements ProtocolEntry {
        public DraftAdopted {
            beneath = beneath.map(Map::copyOf);
        }

        @Override
        public String type() {
            return "protocol.adopted/2";
        }
    }

    /** An adoption was withdrawn before its first day. */
    record AdoptionWithdrawn(int adoption, String why) implements ProtocolEntry {
        @Override
        public String type() {
            return "protocol.adoption-withdrawn/1";
        }
    }

    /** Another text of the law lies beneath from a day on. */
    record LawRenewed(
            String lawPack, String version, String digest, Map<String, String> files, LocalDate from, String why)
            implements ProtocolEntry {
        public LawRenewed {
            files = Map.copyOf(files);
        }

        @Override
        public String type() {
            return "protocol.law-renewed/1";
        }
    }

    /** The council settled something that its protocol leaves open. */
    record SettingChosen(String setting, String value, LocalDate from, String why) implements ProtocolEntry {
        @Override
        public String type() {
            return "protocol.setting-chosen/1";
        }
    }

    /** The council's own text was laid beside the gists of a pack, in place of any before it. */
    record TextImported(String pack, String version, TextSource source, List<Passage> passages)
            implements ProtocolEntry {
        public TextImported {
            passages = List.copyOf(passages);
        }

        @Override
        public String type() {
            return "protocol.text-imported/1";
        }
    }

    /** The council's own text was taken away again. */
    record TextWithdrawn(String pack, String version, String why) implements ProtocolEntry {
        @Override
        public String type() {
            return "protocol.text-withdrawn/1";
        }
    }
}
