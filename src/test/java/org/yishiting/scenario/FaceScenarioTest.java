package org.yishiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a community shows of itself and of its matters, and who decides it. */
class FaceScenarioTest extends Scenario {

    private static final String CARD = "/desk/communities/JSX";

    @Test
    void staffPublishTheirPhotosAndTakeThemBackButNeverAResidents() {
        Resident resident = resident();
        String number = resident.reports("power", "JSX-B01", "路灯不亮", Map.of(), Map.of("我家.png", Photos.png()));
        String dossier = "/desk/matters/" + number;
        Browser desk = desk("grid-worker");
        desk.submit(
                dossier, dossier + "/files", Map.of("step", "userTask_verifyOnSite"), Map.of("现场.png", Photos.png()));
        String body = desk.open(dossier).body();
        assertThat(body.split("/shown"))
                .as("one form: for the photo of staff alone")
                .hasSize(2);
        String photo = desk.open(dossier).find("/files/([0-9a-f-]{36})/shown");
        String shown = "/board/" + number + "/photos/" + photo;
        assertThat(resident.opens(shown).status()).isEqualTo(404);

        String form = dossier + "/files/" + photo + "/shown";
        desk.submit(dossier, form, Map.of("as", "BEFORE"));
        assertThat(resident.opens(shown).status()).isEqualTo(200);
        assertThat(desk.open(dossier).body()).contains("公开照片");
        desk.submit(dossier, form, Map.of("as", ""));
        assertThat(resident.opens(shown).status()).isEqualTo(404);

        String own = Pattern.compile("/files/([0-9a-f-]{36})\"")
                .matcher(desk.open(dossier).body())
                .results()
                .map(file -> file.group(1))
                .filter(file -> !file.equals(photo))
                .findFirst()
                .orElseThrow();
        assertThat(desk.forge(dossier, form, dossier + "/files/" + own + "/shown")
                        .status())
                .isNotEqualTo(200);
        assertThat(resident.opens("/board/" + number + "/photos/" + own).status())
                .isEqualTo(404);
    }

    @Test
    void whoSpeaksForACommunityWritesItsCard() {
        Browser committee = desk("community-committee");
        Browser.Page written = committee.submit(
                CARD,
                CARD,
                Map.of("address", "新地址 3 号", "phone", "028-1234 5678", "hours", "每天", "introduction", "好邻居"));
        assertThat(written.body()).contains("已更新");
        String home = resident().opens("/?community=JSX").body();
        assertThat(home).contains("新地址 3 号", "href=\"tel:02812345678\"", "好邻居", "建设巷社区");

        Browser.Page refused = committee.submit(
                CARD, CARD, Map.of("address", "很".repeat(121), "phone", "打给张三", "hours", "", "introduction", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("地址太长了", "电话只写数字", "打给张三");
        assertThat(resident().opens("/?community=JSX").body()).contains("新地址 3 号");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(desk("grid-worker").open(CARD).status()).isEqualTo(404);
        assertThat(desk("community-committee-heq").open(CARD).status()).isEqualTo(404);
        assertThat(desk("manager").open("/desk/communities").body()).contains("科尔沁社区", "建设巷社区");
        assertThat(resident().opens(CARD).uri().getPath()).isEqualTo("/login");
    }

    @Test
    void theDoorsOfOnesGroundGetTheirCodes() {
        Browser.Page sheet = desk("community-committee").open("/desk/communities/JSX/codes");
        assertThat(sheet.body()).contains("/report?place=JSX-B12", "建设巷社区 · 河滨花园 · 12号楼", "<path d=\"M");
        assertThat(desk("community-committee-heq")
                        .open("/desk/communities/JSX/codes")
                        .status())
                .isEqualTo(404);
        assertThat(resident().opens("/report?place=JSX-B12").body())
                .contains("value=\"JSX-B12\" selected", "建设巷社区 · 河滨花园");
    }

    @Test
    void theFrontPageTellsWhatIsNearAndRemembersWhere() {
        Resident resident = resident();
        resident.reports("lift", "HEQ-B01", "电梯坏了");
        assertThat(resident.opens("/?community=HEQ").body())
                .contains("科尔沁社区 · 科尔沁家园 · 1号楼", "议题收集")
                .doesNotContain("电梯坏了");
        assertThat(resident.opens("/").body()).contains("科尔沁路 8 号");
        assertThat(resident.opens("/board?q=" + "%25").body()).contains("没有找到符合条件的内容");
        assertThat(resident.opens("/board?q=HEQ").body()).contains(resident.number());
    }

    private Browser desk(String user) {
        Browser browser = new Browser(base());
        browser.submit("/login", "/login", Map.of("username", user, "password", password()));
        return browser;
    }
}
