package uk.comity.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.comity.acts.Entry;
import uk.comity.acts.Kind;
import uk.comity.acts.Kinds;
import uk.comity.acts.PersonId;
import uk.comity.matters.announced.Announced;
import uk.comity.matters.contact.ContactKind;
import uk.comity.matters.contact.OfficeHours;
import uk.comity.matters.enquiry.EnquiryKind;
import uk.comity.matters.inspection.InspectionKind;
import uk.comity.matters.inspection.Requests;
import uk.comity.matters.interest.InterestKind;
import uk.comity.matters.paper.PaperKind;
import uk.comity.matters.paper.Readership;
import uk.comity.packs.ProtocolKind;
import uk.comity.register.Register;
import uk.comity.register.RegisterKind;
import uk.comity.register.Registers;

/**
 * What the ledger once held must be readable for ever: neither the name of an entry type nor its shape ever changes. A new
 * type, or a new constant of an enum, is added to {@code frozen-entries.txt}; a changed shape is a new type, {@code /2}.
 */
class FrozenEntriesTest {

    /** Every kind of matter; a new kind is added here. */
    private static final List<Kind<?, ?>> KINDS = List.of(
            new EnquiryKind(_ -> Register.EMPTY, (_, _, _) -> new Restrictions.Reach(false, false, false, "")),
            new ContactKind(_ -> Register.EMPTY, _ -> OfficeHours.usual(_ -> true)),
            new InspectionKind(
                    new InspectionKind.Council(
                            _ -> Register.EMPTY,
                            Papers.NONE,
                            (_, _, _) -> Optional.empty(),
                            (_, _, _) -> List.of(),
                            _ -> InspectionKind.AtLarge.USUAL),
                    new Requests(),
                    Announced.inspection()),
            new PaperKind(_ -> Register.EMPTY, Readership.NOBODYS, (_, _) -> Optional.empty()),
            new InterestKind(_ -> Register.EMPTY, Announced.inspection()),
            new RegisterKind(new Registers()),
            new ProtocolKind(
                    () -> {
                        throw new AssertionError("no shelf is needed to name entries");
                    },
                    _ -> List.of()));

    @Test
    void every_entry_type_has_the_name_and_shape_that_it_always_had() throws IOException {
        var shapes = new Kinds(KINDS)
                .entryTypes().entrySet().stream()
                        .map(type -> type.getKey() + " " + shape(type.getValue()))
                        .sorted()
                        .toList();

        assertThat(shapes).containsExactlyElementsOf(frozen());
    }

    @Test
    void every_entry_of_a_kind_is_among_its_entry_types_under_the_kinds_own_name() {
        for (var kind : KINDS) {
            var family = kind.entryTypes().values().stream()
                    .flatMap(type -> Arrays.stream(type.getInterfaces()))
                    .filter(Entry.class::isAssignableFrom)
                    .findFirst()
                    .orElseThrow();

            assertThat(kind.entryTypes().values())
                    .map(Class::getName)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(family.getPermittedSubclasses())
                            .map(Class::getName)
                            .toList());
            assertThat(kind.entryTypes().keySet()).allMatch(name -> name.matches(kind.name() + "\\.[a-z-]+/[0-9]+"));
        }
    }

    private static List<String> frozen() throws IOException {
        try (var file = FrozenEntriesTest.class.getResourceAsStream("/frozen-entries.txt")) {
            assertThat(file).as("app/src/test/resources/frozen-entries.txt").isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Such as {@code (text:String, by:Optional<PersonId>)}; records of ours in full, enums with their constants. */
    private static String shape(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                name(generic.getRawType())
                        + Arrays.stream(generic.getActualTypeArguments())
                                .map(FrozenEntriesTest::shape)
                                .collect(Collectors.joining(", ", "<", ">"));
            case Class<?> one
            when one.isEnum() ->
                Arrays.stream(one.getEnumConstants()).map(Object::toString).collect(Collectors.joining("|"));
            case Class<?> one
            when one.isRecord() && one != PersonId.class ->
                Arrays.stream(one.getRecordComponents())
                        .map(part -> part.getName() + ":" + shape(part.getGenericType()))
                        .collect(Collectors.joining(", ", "(", ")"));
            default -> name(type);
        };
    }

    private static String name(Type type) {
        return type instanceof Class<?> one ? one.getSimpleName() : type.getTypeName();
    }
}
