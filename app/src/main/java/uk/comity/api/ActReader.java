package uk.comity.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import uk.comity.acts.Act;
import uk.comity.acts.Kind;

/**
 * Reads an act from JSON. The act's name is that of its record: {@code SeekAdvice} of the kind {@code enquiry} is
 * {@code enquiry.seek-advice}; its members are the record's components. So a new act has its door as soon as it exists.
 */
final class ActReader {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .addMixIn(uk.comity.acts.PersonId.class, PersonAsText.class)
            .addHandler(new AsFactsAreWritten())
            .build();

    private static final int LONGEST = 20_000;

    private ActReader() {}

    /** The record of an act with this verb; empty when the kind has none. */
    static Optional<Class<? extends Act>> find(Kind<?, ?> kind, String verb) {
        return acts(kind).stream().filter(act -> verb(act).equals(verb)).findFirst();
    }

    static List<Class<? extends Act>> acts(Kind<?, ?> kind) {
        var acts = new ArrayList<Class<? extends Act>>();
        for (var permitted : kind.family().getPermittedSubclasses()) {
            acts.add(permitted.asSubclass(Act.class));
        }
        return acts;
    }

    /** {@code SeekAdvice} is {@code seek-advice}. */
    static String verb(Class<?> act) {
        return act.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The act, or a problem that names each field that needs another look. */
    static Act read(Class<? extends Act> type, JsonNode body) {
        var faults = new ArrayList<Fault>();
        if (!body.isObject()) {
            throw fields(List.of(new Fault("act", "Put the act's own fields here, as an object.")));
        }
        for (var component : type.getRecordComponents()) {
            check(component, body.get(component.getName()), faults);
        }
        unknown(type, body, faults);
        if (!faults.isEmpty()) {
            throw fields(faults);
        }
        try {
            return JSON.treeToValue(withBlanks(type, body), type);
        } catch (JacksonException e) {
            throw fields(List.of(fault(e)));
        }
    }

    /** A field and what it needs. */
    record Fault(String field, String needs) {}

    static Problem fields(List<Fault> faults) {
        var first = faults.getFirst();
        return new Problem(422, "fields", first.field() + ": " + first.needs()).with("fields", faults);
    }

    private static void check(
            RecordComponent component, @org.jspecify.annotations.Nullable JsonNode value, List<Fault> faults) {
        if (value == null || value.isNull()) {
            if (Schemas.isNeeded(component)) {
                faults.add(new Fault(component.getName(), "This is needed" + among(component.getType()) + "."));
            }
        } else {
            checkTexts(component.getName(), held(component), value, faults);
        }
    }

    /** Every text that people write, in lists and in the records within too. */
    private static void checkTexts(String name, Class<?> type, JsonNode value, List<Fault> faults) {
        if (value.isString()) {
            checkText(name, value.asString(), faults);
        } else if (value.isArray()) {
            value.forEach(one -> checkTexts(name, type, one, faults));
        } else if (value.isObject() && type.isRecord()) {
            for (var within : type.getRecordComponents()) {
                var text = value.path(within.getName());
                checkTexts(name + "." + within.getName(), held(within), text, faults);
            }
        }
    }

    static void checkText(String name, String text, List<Fault> faults) {
        if (text.length() > LONGEST) {
            faults.add(new Fault(name, "This is " + text.length() + " characters long; " + LONGEST + " is the most."));
        } else if (text.codePoints().anyMatch(ActReader::cannotBeShown)) {
            faults.add(new Fault(name, "There are characters in it that cannot be shown. Take them out."));
        }
    }

    /** Control characters but for line ends and tabs, and halves of characters. Right-to-left marks and emoji are text. */
    private static boolean cannotBeShown(int character) {
        return (Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0)
                || Character.getType(character) == Character.SURROGATE;
    }

    /** Text that was left out is blank, here and in the records within. */
    private static JsonNode withBlanks(Class<?> type, JsonNode given) {
        if (!type.isRecord() || !given.isObject()) {
            return given;
        }
        var filled = JSON.createObjectNode();
        given.properties().forEach(property -> filled.set(property.getKey(), property.getValue()));
        for (var component : type.getRecordComponents()) {
            var value = given.get(component.getName());
            if (value != null && !value.isNull()) {
                filled.set(component.getName(), withBlanks(held(component), value));
            } else if (component.getType().equals(String.class)) {
                filled.put(component.getName(), "");
            }
        }
        return filled;
    }

    private static void unknown(Class<? extends Act> type, JsonNode body, List<Fault> faults) {
        var known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (var name : body.propertyNames()) {
            if (!known.contains(name)) {
                faults.add(new Fault(name, "This act has no such field. It has " + String.join(", ", known) + "."));
            }
        }
    }

    private static Fault fault(JacksonException e) {
        var path =
                e instanceof DatabindException databind && !databind.getPath().isEmpty()
                        ? databind.getPath().stream()
                                .map(step -> step.getPropertyName())
                                .filter(step -> step != null)
                                .reduce((one, other) -> one + "." + other)
                                .orElse("act")
                        : "act";
        return new Fault(path, needs(e));
    }

    private static String needs(JacksonException trouble) {
        return switch (trouble) {
            case UnrecognizedPropertyException unknown ->
                "There is no such field here. There are " + unknown.getKnownPropertyIds() + ".";
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null -> needs(mismatch.getTargetType());
            default -> "This could not be read.";
        };
    }

    private static String needs(Class<?> type) {
        if (type.equals(LocalDate.class)) {
            return "Give a date that there is, such as 2026-11-03.";
        }
        if (type.equals(LocalDateTime.class)) {
            return "Give a time of a day that there is, such as 2026-11-03T14:30:00.";
        }
        if (type.isEnum()) {
            return "Give" + among(type).substring(1) + ".";
        }
        return type.isRecord() ? "Give its fields, as an object." : "This is not of the sort that is needed here.";
    }

    private static String among(Class<?> type) {
        return type.isEnum()
                ? ": one of "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Object::toString)
                                        .toList())
                : "";
    }

    /** The type that an optional component or a list holds. */
    static Class<?> held(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> held
                ? held
                : component.getType();
    }

    /** A constant may be written as facts and offices are: {@code council-business} for {@code COUNCIL_BUSINESS}. */
    private static final class AsFactsAreWritten extends DeserializationProblemHandler {
        @Override
        public Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String failure) {
            var name = value.toUpperCase(Locale.ROOT).replace('-', '_');
            return type.isEnum()
                    ? Arrays.stream(type.getEnumConstants())
                            .filter(constant -> constant.toString().equals(name))
                            .findFirst()
                            .map(Object.class::cast)
                            .orElse(NOT_HANDLED)
                    : NOT_HANDLED;
        }
    }

    /** People are their ids. */
    abstract static class PersonAsText {
        @com.fasterxml.jackson.annotation.JsonCreator
        PersonAsText(String value) {}

        @com.fasterxml.jackson.annotation.JsonValue
        abstract String value();
    }
}
