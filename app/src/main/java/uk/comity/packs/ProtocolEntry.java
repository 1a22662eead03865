package uk.comity.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.comity.acts.Entry;

/** What happened to a council's protocol. */
public sealed interface ProtocolEntry extends Entry {

    /** A pack came into force: the whole text, so that old matters stay explained by what judged them. */
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
