package org.yishiting.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens pages and sends their forms as a browser does: cookies, hidden fields, multipart. */
class Browser {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final String BOUNDARY = "----yishiting";

    private final URI base;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Browser(URI base) {
        this.base = base;
    }

    /** A page as it was answered. */
    record Page(int status, URI uri, String body) {

        String find(String regex) {
            Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(body);
            if (!matcher.find()) {
                throw new AssertionError("no " + regex + " in " + uri + " (" + status + "):\n" + body);
            }
            return matcher.group(1);
        }
    }

    Page open(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Fills in the form that a page holds for {@code action}, and sends it. */
    Page submit(String page, String action, Map<String, String> fields) {
        return submit(page, action, fields, Map.of());
    }

    Page submit(String page, String action, Map<String, String> fields, Map<String, byte[]> photos) {
        String form = formOf(open(page), action);
        return send(filledIn(form, attribute(form, "action"), fields, photos));
    }

    /** Sends the form that a page holds for {@code action} elsewhere, as it is. */
    Page forge(String page, String action, String target) {
        return send(filledIn(formOf(open(page), action), target, Map.of(), Map.of()));
    }

    private HttpRequest.Builder filledIn(
            String form, String target, Map<String, String> fields, Map<String, byte[]> photos) {
        Map<String, String> all = hidden(form);
        all.putAll(fields);
        return HttpRequest.newBuilder(base.resolve(target))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(all, photos)));
    }

    private static String formOf(Page page, String action) {
        return page.find("(<form[^>]*action=\"" + Pattern.quote(action) + "(?:\\?[^\"]*)?\".*?</form>)");
    }

    private static Map<String, String> hidden(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = HIDDEN.matcher(form);
        while (inputs.find()) {
            fields.put(attribute(inputs.group(), "name"), attribute(inputs.group(), "value"));
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static byte[] multipart(Map<String, String> fields, Map<String, byte[]> photos) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        photos.forEach((name, content) -> part(body, "name=\"photos\"; filename=\"" + name + "\"", content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** What a link gives, as bytes; it must be there. */
    byte[] download(String path) {
        return bytes(HttpRequest.newBuilder(base.resolve(path)).build());
    }

    /** What the form that a page holds for {@code action} gives. */
    byte[] download(String page, String action) {
        return bytes(
                filledIn(formOf(open(page), action), action, Map.of(), Map.of()).build());
    }

    private byte[] bytes(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(request.uri() + " " + response.statusCode());
            }
            return response.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(
                    request.header("Accept", "text/html,*/*;q=0.8").build(), HttpResponse.BodyHandlers.ofString());
            return new Page(response.statusCode(), response.uri(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
