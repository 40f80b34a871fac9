package org.yishiting.commitment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yishiting.CaseTest;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.attachment.AddedIn;
import org.yishiting.attachment.Attachments;
import org.yishiting.commitment.Commitment;
import org.yishiting.commitment.Commitment.Status;
import org.yishiting.commitment.Commitments;
import org.yishiting.commitment.Progress;
import org.yishiting.commitment.Progress.State;
import org.yishiting.commitment.Promise;
import org.yishiting.refusal.RefusedException;
import org.yishiting.refusal.StepRefusedException;

class CommitmentStepsTest extends CaseTest {

    private static final Map<String, Object> INPUTS = Map.of("acceptanceRole", "community-committee");

    @Autowired
    private Commitments commitments;

    @Autowired
    private Attachments attachments;

    @Test
    void workIsReportedSentBackAndAccepted() {
        String block = start("execute", INPUTS);
        assertThat(read("userTask_assignCommitments")).containsExactly("**居民反映**\n\n车位不够");
        complete(
                "userTask_assignCommitments",
                items(Map.of("what", "画线", "unit", PROPERTY, "days", 2, "funding", "物业费")));
        assertThat(task("userTask_reportProgress").getDueDate().toInstant())
                .isEqualTo(commitment().dueAt())
                .isEqualTo(Instant.parse("2026-11-27T15:59:59Z"));
        assertThat(shown("userTask_reportProgress", "commitmentText")).isEqualTo("画线（建设物业，2026-11-27 前完成，资金：物业费）");
        assertThat(shown("userTask_reportProgress", "returnReason")).isEqualTo("");

        complete("userTask_reportProgress", Map.of("state", "progress", "report", "画了一半"));
        assertThat(commitment().status()).isEqualTo(Status.OPEN);
        complete("userTask_reportProgress", Map.of("state", "done", "report", "画完了"));
        assertThat(shown("userTask_acceptWork", "reportText")).isEqualTo("画完了");
        assertThat(read("userTask_acceptWork"))
                .containsExactly(
                        "**承诺事项**\n\n画线（建设物业，2026-11-27 前完成，资金：物业费）",
                        "**完成报告**\n\n画完了",
                        "**办理过程**\n\n2026-11-25 有进展：画了一半\n\n2026-11-25 已完成：画完了");
        complete("userTask_acceptWork", Map.of("acceptance", "back", "acceptanceComment", "线不直"));
        assertThat(shown("userTask_reportProgress", "returnReason")).isEqualTo("线不直");
        complete("userTask_reportProgress", Map.of("state", "done", "report", "重画了"));
        complete("userTask_acceptWork", Map.of("acceptance", "accept"));

        assertThat(endOf(block)).isNotNull();
        assertThat(commitment().status()).isEqualTo(Status.ACCEPTED);
        assertThat(commitment().progress())
                .extracting(Progress::state)
                .containsExactly(State.PROGRESS, State.DONE, State.RETURNED, State.DONE, State.ACCEPTED);
        assertThat(happened())
                .containsExactly(
                        "COMMITTED",
                        "PROGRESS_REPORTED",
                        "PROGRESS_REPORTED",
                        "WORK_RETURNED",
                        "PROGRESS_REPORTED",
                        "WORK_ACCEPTED");
    }

    @Test
    void aSecondRunHandsOutOnlyItsOwn() {
        start("execute", INPUTS);
        complete("userTask_assignCommitments", items(Map.of("what", "画线", "unit", PROPERTY, "days", 2)));
        complete("userTask_reportProgress", Map.of("state", "done", "report", "画完了"));
        complete("userTask_acceptWork", Map.of("acceptance", "accept"));
        start("evaluate", Map.of("ratingDays", 5));
        fireTimer();
        assertThat(read("userTask_returnVisit"))
                .containsExactly("**居民反映**\n\n车位不够", "**已验收的工作**\n\n画线（建设物业，应于 2026-11-27 前完成，2026-11-25 验收通过）：画完了");
        complete("userTask_returnVisit", Map.of("satisfied", "no", "visitNote", "线太窄"));
        start("execute", INPUTS);
        assertThat(read("userTask_assignCommitments"))
                .containsExactly(
                        "**居民反映**\n\n车位不够",
                        "**已验收的工作**\n\n画线（建设物业，应于 2026-11-27 前完成，2026-11-25 验收通过）：画完了",
                        "**群众不满意的地方**\n\n线太窄");
        complete(
                "userTask_assignCommitments",
                items(
                        Map.of("what", "重画", "unit", PROPERTY, "days", 2),
                        Map.of("what", "通知居民", "unit", "grid-worker", "days", 1)));

        assertThat(open()).containsExactly("userTask_reportProgress", "userTask_reportProgress");
        assertThat(commitments.of(matter)).extracting(Commitment::what).containsExactly("画线", "重画", "通知居民");
        assertThat(commitments.of(matter)).extracting(Commitment::unitName).containsExactly("建设物业", "建设物业", "网格员");
    }

    @Test
    void photosComeWithThePromiseTheyBelongTo() {
        start("execute", INPUTS);
        complete(
                "userTask_assignCommitments",
                items(
                        Map.of("what", "画线", "unit", PROPERTY, "days", 2),
                        Map.of("what", "通知居民", "unit", "grid-worker", "days", 1)));
        String painting = task("userTask_reportProgress").getId();
        String title = String.valueOf(shown("userTask_reportProgress", "commitmentText"));
        attachments.add(matter, new AddedIn("userTask_reportProgress", "报告进展", painting), photo("画线_[1].png"));
        complete("userTask_reportProgress", Map.of("state", "done", "report", "画完了"));
        complete("userTask_reportProgress", Map.of("state", "done", "report", "都通知了"));

        for (int left = 2; left > 0; left--) {
            String photos = String.valueOf(shown("userTask_acceptWork", "workPhotos"));
            if (shown("userTask_acceptWork", "commitmentText").equals(title)) {
                String url = "/desk/matters/" + matter + "/files/"
                        + attachments.of(matter).get(0).id();
                assertThat(photos)
                        .contains("\"" + url + "\"", "\"" + url + "/thumbnail\"")
                        .doesNotContain("_[1]");
            } else {
                assertThat(photos).isEqualTo("[]");
            }
            complete("userTask_acceptWork", Map.of("acceptance", "accept"));
        }
    }

    private AcceptedFile photo(String name) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", png);
            return attachments.accept(name, png.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void onlyThoseWhoCanBeAskedAreGivenWork() {
        assertThatThrownBy(() -> commitments.make(matter, List.of(new Promise("画线", "expert", 2, ""))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("participant-unknown");
        assertThatThrownBy(() -> commitments.make(matter, List.of(new Promise("画线", null, 2, ""))))
                .hasMessage("participant-unknown");
        assertThatThrownBy(() -> commitments.make(matter, List.of(new Promise("画线", PROPERTY, 0, ""))))
                .hasMessage("commitment-days");
        assertThatThrownBy(() -> commitments.make(matter, List.of(new Promise("画线", PROPERTY, 181, ""))))
                .hasMessage("commitment-days");
        assertThat(commitments.make(matter, List.of(new Promise("画线", PROPERTY, 180, null))))
                .hasSize(1);
    }

    @Test
    void anEmptyListIsRefusedInWords() {
        start("execute", INPUTS);

        assertThatThrownBy(() -> complete("userTask_assignCommitments", items()))
                .isInstanceOf(StepRefusedException.class)
                .hasMessageContaining("履职清单");
    }

    private Commitment commitment() {
        return commitments.of(matter).get(0);
    }

    @SafeVarargs
    private static Map<String, Object> items(Map<String, Object>... items) {
        return Map.of("commitmentItems", List.of(items));
    }
}
