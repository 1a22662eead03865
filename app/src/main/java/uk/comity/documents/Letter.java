package uk.comity.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A message as it is told: who, to whom, when, about what, its words, and what came with it.
 *
 * @param headings in the order in which they are told: From, To and so on; blank ones are left out
 * @param body its words
 */
record Letter(List<Map.Entry<String, String>> headings, String body, List<Attachment> attachments) {

    Letter {
        headings = List.copyOf(headings);
        attachments = List.copyOf(attachments);
    }

    /** What came with a message. */
    static final class Attachment {
        private final String name;
        private final byte[] bytes;

        Attachment(String name, byte... bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        /** As its sender called it. */
        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        /** As it is told: on one line, and never endless. */
        String called() {
            var line = name.replaceAll("\\p{Cntrl}+", " ").strip();
            return line.isEmpty() ? "(without a name)" : line.substring(0, Math.min(line.length(), 200));
        }
    }

    /** The message and the names of its attachments, as one page. */
    String told() {
        var lines = new ArrayList<String>();
        headings.stream()
                .filter(heading -> !heading.getValue().isBlank())
                .forEach(heading -> lines.add(heading.getKey() + ": "
                        + heading.getValue().replaceAll("\\s+", " ").strip()));
        lines.add("");
        lines.add(body.replace("\r\n", "\n").strip());
        if (!attachments.isEmpty()) {
            lines.add("");
            lines.add(attachments.stream()
                    .map(Attachment::called)
                    .collect(Collectors.joining("; ", "Attachments: ", "")));
        }
        return String.join("\n", lines).strip();
    }
}
