package uk.comity.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.comity.acts.PersonId;
import uk.comity.norms.PackFiles;

/**
 * One adoption of a pack.
 *
 * @param number counted from 1
 * @param draft number of the draft that was adopted; empty for a protocol that the council brought along
 * @param from the first day that is judged by it: never a day before it was entered, unless nothing was in force before
 * @param stated the first day as the meeting named it
 * @param minute the meeting and minute that adopted it, in one line
 * @param whyBefore why it is in force from a day before the meeting; blank where it is not
 * @param by who entered it
 * @param leaf index of the leaf that entered it
 */
public record Adoption(
        int number,
        Optional<Integer> draft,
        String pack,
        String version,
        String digest,
        Map<String, String> files,
        LocalDate from,
        LocalDate stated,
        String minute,
        String whyBefore,
        Transition transition,
        PersonId by,
        Instant at,
        long leaf,
        Optional<Withdrawal> withdrawn) {

    public Adoption {
        files = Map.copyOf(files);
    }

    /** Who withdrew an adoption before its first day, when and why. */
    public record Withdrawal(String why, PersonId by, Instant at, long leaf) {}

    /** Its text. */
    public PackFiles text() {
        return PackFiles.of(pack, files);
    }

    Adoption withdrawn(Withdrawal withdrawal) {
        return new Adoption(
                number,
                draft,
                pack,
                version,
                digest,
                files,
                from,
                stated,
                minute,
                whyBefore,
                transition,
                by,
                at,
                leaf,
                Optional.of(withdrawal));
    }
}
