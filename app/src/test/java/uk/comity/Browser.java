package uk.comity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies, sends forms with their hidden fields, and does not follow redirects. */
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final URI start;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(URI start) {
        this.start = start;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(start.resolve(path)).GET());
    }

    /** Fills in the form of a page and sends it; what is given goes before what the page hid. */
    HttpResponse<String> submit(String path, String page, Map<String, String> fields) {
        var all = new ArrayList<Map.Entry<String, String>>();
        HIDDEN.matcher(page)
                .results()
                .filter(found -> !fields.containsKey(found.group(1)))
                .forEach(found -> all.add(Map.entry(found.group(1), found.group(2))));
        all.addAll(fields.entrySet());
        return post(path, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, List.copyOf(fields.entrySet()));
    }

    private HttpResponse<String> post(String path, List<Map.Entry<String, String>> fields) {
        var body = fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(start.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends the form of a page with a file in it. */
    HttpResponse<String> upload(String path, String page, String field, String file, String content) {
        return upload(path, page, field, file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a page's form with one file in it. */
    HttpResponse<String> upload(String path, String page, String file, byte[] bytes) {
        return upload(path, page, "files", file, bytes);
    }

    HttpResponse<String> upload(String path, String page, String field, String file, byte[] bytes) {
        var mark = "----comity-test";
        var out = new ByteArrayOutputStream();
        HIDDEN.matcher(page)
                .results()
                .forEach(found -> part(
                        out,
                        mark,
                        "name=\"" + found.group(1) + "\"",
                        found.group(2).getBytes(StandardCharsets.UTF_8)));
        part(out, mark, "name=\"" + field + "\"; filename=\"" + file + "\"", bytes);
        out.writeBytes(("--" + mark + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(start.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(BodyPublishers.ofByteArray(out.toByteArray())));
    }

    private static void part(ByteArrayOutputStream out, String mark, String what, byte[] bytes) {
        out.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(bytes);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> signIn(String council, String name, String password) {
        var path = "/" + council + "/sign-in";
        return submit(path, get(path).body(), Map.of("name", name, "password", password));
    }

    /** The session's cookie; blank while there is none. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
