package org.yishiting.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser that asks on behalf of one account, or of a stranger, with the tokens that its pages would carry. */
final class Account {

    private final URI base;
    private final HttpClient client;
    private final CookieManager cookies = new CookieManager();
    private String token = "";

    private Account(URI base) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    static Account stranger(URI base) {
        Account stranger = new Account(base);
        stranger.token = stranger.tokenOf("/login");
        return stranger;
    }

    static Account signedIn(URI base, String user, String password) {
        Account account = stranger(base);
        String form =
                "username=" + encoded(user) + "&password=" + encoded(password) + "&_csrf=" + encoded(account.token);
        account.send(HttpRequest.newBuilder(base.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        account.ask("GET", "/camunda/app/tasklist/default/");
        account.token = account.tokenOf("/api/session");
        return account;
    }

    HttpResponse<String> ask(String method, String path) {
        boolean page = path.startsWith("/desk") && !method.equals("GET");
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html, application/json, */*")
                .header("Content-Type", page ? "application/x-www-form-urlencoded" : typeOf(path))
                .header("X-CSRF-TOKEN", token)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(
                        method,
                        page || method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));
    }

    private static String typeOf(String path) {
        return path.startsWith("/api/workdays") ? "text/csv" : "application/json";
    }

    /** Sends JSON to the engine's webapps. */
    HttpResponse<String> send(String method, String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(json)));
    }

    private String tokenOf(String path) {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|\"token\":\"([^\"]+)\"")
                .matcher(send(HttpRequest.newBuilder(URI.create(base + path)).GET())
                        .body());
        if (!token.find()) {
            throw new IllegalStateException("no token on " + path);
        }
        return token.group(1) == null ? token.group(2) : token.group(1);
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
