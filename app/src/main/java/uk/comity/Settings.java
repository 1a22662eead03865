package uk.comity;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import uk.comity.documents.Scanner;

/**
 * What the machine needs to know; what the protocol says is in the pack. Settings come from a properties file, and from the
 * environment, which wins: {@code database.url} is {@code COMITY_DATABASE_URL} there.
 *
 * @param data folder for keys, and for our own PostgreSQL where no other is named
 * @param named the PostgreSQL to use; empty for our own
 * @param address that the web server listens on
 * @param port of the web server; 0 for any that is free
 * @param secureCookies whether cookies are for https alone
 * @param scanner what looks for viruses in uploads
 */
record Settings(
        Path data, Optional<Named> named, String address, int port, SecureCookies secureCookies, Scanner scanner) {

    private static final List<String> KEYS = List.of(
            "data",
            "database.url",
            "database.owner-password",
            "database.app-password",
            "address",
            "port",
            "cookies",
            "clamd");

    /** Without a scanner. */
    Settings(Path data, Optional<Named> named, String address, int port, SecureCookies secureCookies) {
        this(data, named, address, port, secureCookies, Scanner.none());
    }

    /** Whether cookies travel over plain http too. */
    enum SecureCookies {
        HTTPS_ONLY,
        ALSO_HTTP
    }

    /**
     * Reads the settings.
     *
     * @param file a properties file; empty for the environment alone
     * @throws CannotStart naming the first setting that is unknown, missing or wrong
     */
    static Settings read(Optional<Path> file, Map<String, String> environment) {
        var found = new TreeMap<String, String>();
        file.ifPresent(path -> found.putAll(fromFile(path)));
        for (var key : KEYS) {
            var value = environment.get(variable(key));
            if (value != null && !value.isBlank()) {
                found.put(key, value);
            }
        }
        found.keySet().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw new CannotStart(
                    key,
                    "There is no such setting. " + likely(key) + "The settings are " + String.join(", ", KEYS) + ".");
        });
        return new Settings(
                Path.of(found.getOrDefault("data", "data")).toAbsolutePath(),
                named(found),
                found.getOrDefault("address", "127.0.0.1"),
                port(found.getOrDefault("port", "8080")),
                cookies(found.getOrDefault("cookies", "https-only")),
                scanner(found.getOrDefault("clamd", "")));
    }

    private static Scanner scanner(String address) {
        try {
            return address.isBlank() ? Scanner.none() : Scanner.at(address.strip());
        } catch (IllegalArgumentException e) {
            throw new CannotStart("clamd", String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> fromFile(Path path) {
        try (Reader reader = Files.newBufferedReader(path)) {
            var properties = new Properties();
            properties.load(reader);
            var found = new TreeMap<String, String>();
            properties
                    .stringPropertyNames()
                    .forEach(
                            name -> found.put(name, properties.getProperty(name).strip()));
            return found;
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("file", "The settings file " + path + " could not be read: " + e.getMessage());
        }
    }

    private static Optional<Named> named(Map<String, String> found) {
        var url = found.get("database.url");
        if (url == null) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql://") || !url.endsWith("/")) {
            throw new CannotStart(
                    "database.url",
                    "\"" + url
                            + "\" is not of the form jdbc:postgresql://HOST:PORT/ (with the slash, without a database).");
        }
        return Optional.of(
                new Named(url, needed(found, "database.owner-password"), needed(found, "database.app-password")));
    }

    private static String needed(Map<String, String> found, String key) {
        var value = found.get(key);
        if (value == null || value.isBlank()) {
            throw new CannotStart(key, "It is missing. Put it into the settings file, or into " + variable(key) + ".");
        }
        return value;
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, with the text as it was written.
        }
        throw new CannotStart("port", "\"" + text + "\" is not a port: a whole number from 1 to 65535.");
    }

    private static SecureCookies cookies(String text) {
        return switch (text) {
            case "https-only" -> SecureCookies.HTTPS_ONLY;
            case "also-http" -> SecureCookies.ALSO_HTTP;
            default -> throw new CannotStart("cookies", "\"" + text + "\" is neither https-only nor also-http.");
        };
    }

    /** The same settings for a demonstration: plain http on this machine, on this port. */
    Settings forDemonstration(int otherPort) {
        return new Settings(data, named, address, otherPort, SecureCookies.ALSO_HTTP, scanner);
    }

    private static String variable(String key) {
        return "COMITY_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static String likely(String key) {
        var close = new ArrayList<String>();
        for (var known : KEYS) {
            if (known.regionMatches(0, key, 0, 3) || known.endsWith(key) || key.endsWith(known)) {
                close.add(known);
            }
        }
        return close.isEmpty() ? "" : "Did you mean " + close.getFirst() + "? ";
    }
}
