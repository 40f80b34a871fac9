package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.attachment.Attachments;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Category;
import org.yishiting.matter.Channel;
import org.yishiting.matter.HeldReports;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Report;

/** What residents send is taken once, whatever happened to session, server or network, and past the limits it is held. */
class SendingScenarioTest extends Scenario {

    private static final Report DARK =
            new Report(Category.POWER, "JSX-B01", "三单元楼道灯不亮", "王小明", "13912345678", false, Channel.PORTAL);

    @Autowired
    private Intake intake;

    @Autowired
    private HeldReports held;

    @Autowired
    private Matters matters;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();

    private static <T> Set<T> atOnce(Callable<T> press) throws Exception {
        ExecutorService fingers = Executors.newFixedThreadPool(4);
        try {
            Set<T> answers = new HashSet<>();
            for (Future<T> pressed : fingers.invokeAll(Collections.nCopies(4, press))) {
                answers.add(pressed.get());
            }
            return answers;
        } finally {
            fingers.shutdown();
        }
    }

    @Test
    void pressesAtOnceAreOneMatterWithOneReceipt() throws Exception {
        long before = count("matter");
        assertThat(atOnce(() -> intake.take(DARK, List.of(), "one form"))).hasSize(1);
        assertThat(count("matter")).isEqualTo(before + 1);
    }

    @Test
    void pressesAtOnceAreOneCommentAndOtherWordsAreAnother() throws Exception {
        String number = intake.take(DARK, List.of(), "commented").number();
        atOnce(() -> {
            matters.comment(number, "还在漏", "key");
            return 0;
        });
        matters.comment(number, "更厉害了", "key");
        assertThat(ledger.of(number))
                .filteredOn(entry -> entry.kind().equals("COMMENTED"))
                .hasSize(2);
    }

    @Test
    void aFormOutlivesTheSession() throws Exception {
        String code = intake.take(DARK, List.of(), "followed").trackingCode();
        String page = "/track/" + code;
        HttpResponse<String> opened = send(HttpRequest.newBuilder(base().resolve(page)));
        String cookies = opened.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .filter(cookie -> !cookie.startsWith("YISHITING="))
                .collect(Collectors.joining("; "));
        assertThat(cookies).contains("yishiting-form=", "yishiting-browser=");
        assertThat(opened.headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        String form = "text=" + URLEncoder.encode("请快一点", StandardCharsets.UTF_8) + "&key=k&_csrf="
                + URLEncoder.encode(find("name=\"_csrf\" value=\"([^\"]+)\"", opened.body()), StandardCharsets.UTF_8);
        assertThat(send(post(page + "/comments", form).header("Cookie", cookies))
                        .statusCode())
                .isEqualTo(302);
        assertThat(send(post(page + "/comments", form)).statusCode()).isEqualTo(403);
        assertThat(resident().opens(page).body()).contains("请快一点");
    }

    @Test
    void pastTheLimitsAReportIsHeldAndAReleasedOneIsAMatterUnderTheSameCode() throws Exception {
        long before = count("matter");
        AcceptedFile photo = attachments.accept("灯.png", Photos.png());
        String code = held.hold(DARK, List.of(photo), "too many");
        assertThat(held.hold(DARK, List.of(photo), "too many")).isEqualTo(code);
        assertThat(count("matter")).isEqualTo(before);
        assertThat(resident().opens("/track/" + code).body()).contains("等工作人员看一看", "三单元楼道灯不亮");
        assertThat(jdbc.sql("select reporter_name from held_report where tracking_hash is not null")
                        .query(String.class)
                        .list())
                .allMatch(stored -> stored == null || !stored.contains("王小明"));

        Browser manager = signedIn("manager");
        assertThat(manager.open("/desk").body()).contains("要先看一看");
        assertThat(manager.open("/desk/held").body()).contains("三单元楼道灯不亮").doesNotContain("13912345678");
        Browser stranger = signedIn("property-company");
        assertThat(stranger.open("/desk/held").body()).doesNotContain("三单元楼道灯不亮");
        String release = manager.open("/desk/held").find("action=\"(/desk/held/reports/\\d+/release)\"");
        assertThat(manager.submit("/desk/held", release, Map.of()).uri().getPath())
                .startsWith("/desk/matters/JSX-");

        Matter matter = matters.findByTrackingCode(code).orElseThrow();
        assertThat(matter.reporterContact()).contains("13912345678");
        assertThat(attachments.of(matter.number())).hasSize(1);
        assertThat(count("matter")).isEqualTo(before + 1);
        assertThat(held.find(code)).isEmpty();
    }

    @Test
    void aDiscardedReportTellsItsReporterWhy() {
        String code = held.hold(DARK, List.of(), "advertising");
        Browser manager = signedIn("manager");
        String discard = manager.open("/desk/held").find("action=\"(/desk/held/reports/\\d+/discard)\"");
        manager.submit("/desk/held", discard, Map.of("reason", "与社区事务无关"));

        assertThat(resident().opens("/track/" + code).body()).contains("没有受理", "与社区事务无关");
        assertThat(matters.findByTrackingCode(code)).isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from held_report where reporter_contact is not null and reason is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Browser signedIn(String user) {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", user, "password", password()));
        return browser;
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private HttpRequest.Builder post(String path, String form) {
        return HttpRequest.newBuilder(base().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private static String find(String regex, String text) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        assertThat(matcher.find()).as(regex).isTrue();
        return matcher.group(1);
    }
}
