package org.yishiting.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yishiting.Yishiting;
import org.yishiting.community.Accounts;
import org.yishiting.community.Divisions;
import org.yishiting.community.Parties;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.house.House;
import org.yishiting.operation.SystemGroups;
import org.yishiting.procedure.Procedures;
import org.yishiting.step.Holders;
import org.yishiting.step.RoleDirectory;

/** Starts the application as people do, again and again on one database. */
@ExtendWith(OutputCaptureExtension.class)
class DemoTest {

    private static final String[] COUNTED = {
        "division", "household", "party", "post", "act_id_user", "act_id_membership"
    };

    @TempDir
    Path folder;

    private static final String KEY = "a key of forty characters, for tests only";

    @Test
    void isSeededOnceAndRefusedByProduction(CapturedOutput output) {
        Map<String, Long> first;
        try (ConfigurableApplicationContext demo = start("demo")) {
            first = counts(demo);
            assertThat(first).containsEntry("household", 372L).containsEntry("division", 28L);
            assertTown(demo);
            assertPeople(demo);
            assertCalendarDoor(demo);
            assertThat(output).contains("议事亭已启动", "Yishiting is ready", "密码均为 yishiting", "grid-worker-heq");
        }
        try (ConfigurableApplicationContext again = start("demo")) {
            assertThat(counts(again)).isEqualTo(first);
        }
        assertThatThrownBy(() -> start(
                        "prod",
                        "--yishiting.admin.password=long enough to keep",
                        "--yishiting.contact-key=" + KEY,
                        "--yishiting.base-url=https://yishi.example.cn"))
                .hasMessageContaining("KNOWN_PASSWORDS")
                .hasMessageContaining("grid-worker-2");
        assertThat(output).contains("数据库中有账号仍使用公开的演示密码");
    }

    @Test
    void productionBeginsWithAnAdministratorAndNothingElse() {
        String[] secrets = {
            "--yishiting.admin.password=long enough to keep",
            "--yishiting.contact-key=" + KEY,
            "--yishiting.base-url=https://yishi.example.cn"
        };
        try (ConfigurableApplicationContext production = start("prod", secrets)) {
            assertThat(counts(production)).containsEntry("division", 0L).containsEntry("act_id_user", 1L);
            SystemGroups groups = production.getBean(SystemGroups.class);
            assertThat(groups.hasMembers(SystemGroups.ADMINISTRATORS)).isTrue();
            assertThat(groups.accountsOpenedBy("long enough to keep")).containsExactly("admin");
        }
        try (ConfigurableApplicationContext demo = start("demo")) {
            assertThat(counts(demo))
                    .as("a database in use gets no demonstration")
                    .containsEntry("act_id_user", 1L);
        }
    }

    private static void assertTown(ConfigurableApplicationContext demo) {
        Divisions divisions = demo.getBean(Divisions.class);
        Procedures procedures = demo.getBean(Procedures.class);
        assertThat(demo.getBean(JdbcClient.class)
                        .sql("select count(*) from household where division like 'JSX-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(300);
        assertThat(divisions.homeOf("JSX-B07").name()).isEqualTo("建设巷社区");
        assertThat(divisions.placeOf("JSX-B07")).isEqualTo("建设巷社区 · 纺织厂宿舍 · 7号楼");
        assertThat(procedures.keyFor(divisions.get("JSX-B07"))).isEqualTo("jianshexiang-six-steps");
        assertThat(procedures.keyFor(divisions.get("HEQ"))).isEqualTo("horqin-standard");
        assertThat(demo.getBean(Parties.class).availableIn("HEQ")).hasSize(4);
    }

    private static void assertPeople(ConfigurableApplicationContext demo) {
        Posts posts = demo.getBean(Posts.class);
        RoleDirectory roles = demo.getBean(RoleDirectory.class);
        assertThat(Role.all())
                .allSatisfy(role ->
                        assertThat(posts.of(role.id())).extracting(Post::role).containsExactly(role));
        assertThat(roles.holdersOf("grid-worker", "JSX-B04")).isEqualTo(holders("grid-worker@JSX-G2"));
        assertThat(roles.holdersOf("council-convener", "HEQ-B01")).isEqualTo(holders("council-convener@HEQ"));
        assertThat(roles.holdersOf("property-company/JSX-PROPERTY", "JSX"))
                .isEqualTo(holders("property-company@JSX-PROPERTY"));
        assertThat(demo.getBean(SystemGroups.class).hasMembers("designer")).isTrue();
        Accounts accounts = demo.getBean(Accounts.class);
        assertThat(accounts.emailOf("designer")).contains("designer@example.invalid");
        assertThat(accounts.namesOf(List.of("designer", "resident")))
                .containsExactly(entry("designer", accounts.nameOf("designer").orElseThrow()));
        assertThat(accounts.namesOf(List.of())).isEmpty();
    }

    private static Holders holders(String group) {
        return new Holders(List.of(group), false);
    }

    private static void assertCalendarDoor(ConfigurableApplicationContext demo) {
        assertThat(importHolidays(demo, "admin", "2028-01-03,false,元旦")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(importHolidays(demo, "manager", "2028-01-03,false,元旦")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        ResponseEntity<String> refused = importHolidays(demo, "admin", "2028-01-03,false,元旦\n2029-05-01,false,劳动节");
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody()).contains("第 2 行：2029-05-01 不在所导入的年份内");
    }

    private static ResponseEntity<String> importHolidays(
            ConfigurableApplicationContext demo, String user, String sheet) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
        headers.setAcceptLanguageAsLocales(List.of(House.LANGUAGE));
        return new TestRestTemplate(user, "yishiting")
                .postForEntity(
                        "http://127.0.0.1:" + demo.getEnvironment().getProperty("local.server.port")
                                + "/api/workdays/2028?confirm=true",
                        new HttpEntity<>(sheet, headers),
                        String.class);
    }

    private static Map<String, Long> counts(ConfigurableApplicationContext application) {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        Map<String, Long> counts = new HashMap<>();
        for (String table : COUNTED) {
            counts.put(
                    table,
                    jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return counts;
    }

    private ConfigurableApplicationContext start(String profile, String... more) {
        SpringApplication application =
                new SpringApplicationBuilder(Yishiting.class).profiles(profile).build();
        String[] arguments = Arrays.copyOf(more, more.length + 3);
        arguments[more.length] = "--server.port=0";
        arguments[more.length + 1] = "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("yishiting");
        arguments[more.length + 2] = "--camunda.bpm.job-execution.enabled=false";
        return application.run(arguments);
    }
}
