package uk.comity.trials.hunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every address of the pages, read off the doors as they stand in the source: a new page is hunted as soon as it exists. */
final class PageMap {

    private static final Path DOORS =
            Path.of(System.getProperty("comity.root", "..")).resolve("app/src/main/java/uk/comity/web");
    private static final Pattern MAPPING = Pattern.compile(
            "@(Get|Post|Request)Mapping(?:\\(((?:[^()\"]|\"[^\"]*\")*)\\))?((?:\\s*@[A-Za-z]+(?:\\([^)]*\\))?)*\\s*(?:final )?class )?");
    private static final Pattern PATH = Pattern.compile("(?:^|path = )\"([^\"]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([a-zA-Z0-9]+)}");

    private PageMap() {}

    enum Method {
        GET,
        POST
    }

    /** An address with its variables in braces. */
    record Place(Method method, String path) implements Comparable<Place> {

        List<String> variables() {
            return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
        }

        String with(java.util.function.UnaryOperator<String> values) {
            return VARIABLE.matcher(path).replaceAll(found -> values.apply(found.group(1)));
        }

        @Override
        public int compareTo(Place other) {
            return (path + method).compareTo(other.path + other.method);
        }
    }

    static List<Place> read() {
        var places = new TreeSet<Place>();
        try (var files = Files.list(DOORS)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith("Pages.java")).toList()) {
                read(Files.readString(file), places);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(places)
                .contains(
                        new Place(Method.GET, "/{council}/documents/{key}"),
                        new Place(Method.GET, "/{council}/search"),
                        new Place(Method.POST, "/{council}/documents/{key}/{act}"));
        return List.copyOf(places);
    }

    private static void read(String source, Set<Place> places) {
        var found = MAPPING.matcher(source).results().toList();
        var before = found.stream()
                .filter(each -> each.group(3) != null)
                .map(PageMap::path)
                .findFirst()
                .orElse("");
        for (var each : found) {
            // The catch-all answers what is nowhere; every address that is hunted with a key of no document comes to
            // it.
            if (each.group(3) == null && !path(each).contains("**") && !before.contains("error")) {
                for (var method : methods(each)) {
                    places.add(new Place(method, before + path(each)));
                }
            }
        }
    }

    private static List<Method> methods(MatchResult mapping) {
        return switch (mapping.group(1)) {
            case "Get" -> List.of(Method.GET);
            case "Post" -> List.of(Method.POST);
            default -> {
                var both = new ArrayList<Method>();
                both.add(Method.GET);
                both.add(Method.POST);
                yield both;
            }
        };
    }

    private static String path(MatchResult mapping) {
        var inside = mapping.group(2) == null ? "" : mapping.group(2).strip();
        var path = PATH.matcher(inside);
        return path.find() ? path.group(1) : "";
    }
}
