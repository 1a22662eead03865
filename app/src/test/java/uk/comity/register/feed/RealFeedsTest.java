package uk.comity.register.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.comity.register.Register;
import uk.comity.register.RegisterEntry.FeedApplied;

/** Real councils' feeds, where they lie beside the project. Expected numbers are checked by text search too. */
class RealFeedsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static Path feed(String council) {
        var shared = Optional.ofNullable(System.getProperty("COMITY_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("COMITY_SHARED")))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("comity.root", "."), "..", "shared"));
        var file = shared.resolve("data/moderngov/" + council + ".gov.uk.xml");
        assumeTrue(Files.exists(file), "skipped: " + council + "'s feed is not beside the project; set COMITY_SHARED");
        return file;
    }

    @ParameterizedTest
    @CsvSource({"spelthorne, 39, 13, 72", "torfaen, 44, 24, 44", "wandsworth, 60, 20, 60"})
    void aRealFeedIsTakenOverWholeAndASecondTimeChangesNothing(String council, int members, int wards, int terms)
            throws IOException {
        var file = feed(council);
        assertThat(count("<councillor>", file)).isEqualTo(members);
        assertThat(count("<ward>", file)).isEqualTo(wards);
        assertThat(count("<termofoffice>", file) + members - count("<termsofoffice>", file))
                .isEqualTo(terms);

        var feed = readable(FeedReader.read(file));
        var plan = FeedPlan.plan(Register.EMPTY, feed, DAY);

        assertThat(plan.refusal()).isEmpty();
        assertThat(feed.listed()).isEqualTo(members);
        assertThat(plan.counts().newMembers()).isEqualTo(members);
        assertThat(plan.counts().newWards()).isEqualTo(wards);
        assertThat(plan.counts().begun()).isEqualTo(terms);
        assertThat(plan.counts().setAside()).isZero();
        var register = Register.EMPTY.after(new FeedApplied(plan.changes()));
        assertThat(register.members(DAY)).hasSize(members).allSatisfy(member -> {
            assertThat(member.name().given()).isNotBlank();
            assertThat(member.name().honorific()).startsWith("Cllr");
            assertThat(member.name().family()).matches("[\\p{L}'-]+");
        });
        assertThat(register.wards()).hasSize(wards).allMatch(ward -> register.vacancies(ward.key(), DAY) == 0);
        assertThat(FeedPlan.plan(register, feed, DAY).changesNothing()).isTrue();
        assertThat(FeedPlan.plan(register, feed, DAY.plusYears(3)).changesNothing())
                .isTrue();
    }

    private static Feed readable(FeedReading reading) {
        return switch (reading) {
            case Feed feed -> feed;
            case FeedReading.Unreadable no -> throw new AssertionError(no.sentence());
        };
    }

    private static long count(String text, Path file) throws IOException {
        return Pattern.compile(text, Pattern.LITERAL)
                .matcher(Files.readString(file, StandardCharsets.UTF_8))
                .results()
                .count();
    }
}
