package org.yishiting.portal.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.yishiting.attachment.AcceptedFile;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.AttachmentEvents;
import org.yishiting.attachment.SamplePhotos;
import org.yishiting.attachment.Showing;
import org.yishiting.commitment.Commitment;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Matter;
import org.yishiting.matter.MatterEvents;
import org.yishiting.matter.Receipt;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.matter.Status;
import org.yishiting.matter.TrackingCode;
import org.yishiting.notice.Notice;
import org.yishiting.notice.NoticeEvents;
import org.yishiting.notice.Objection;
import org.yishiting.procedure.ProcedureDiagrams.Diagram;
import org.yishiting.procedure.ProcedureDiagrams.Stage;
import org.yishiting.profile.Card;
import org.yishiting.profile.Profile;
import org.yishiting.rating.Rating;
import org.yishiting.worklist.PendingStep;
import org.yishiting.worklist.WorklistEvents;

/** The portal of a community where much is going on: notices, results, a matter in its middle. */
abstract class LivelyPortalTest extends PortalTest {

    @BeforeEach
    void fillTheCommunity() throws IOException {
        Notice open = Samples.notice(4, "北门道路拓宽与停车位方案", 4, 3);
        Notice last = Samples.notice(5, "单元门更换颜色与样式", 6, 0);
        Notice closed = Samples.notice(3, "楼顶防水方案", 12, -5);
        when(notices.open(any(), isNull(), anyInt())).thenReturn(List.of(open, last));
        when(notices.closed(any(), isNull(), anyInt())).thenReturn(List.of(closed));
        when(notices.of(Samples.NUMBER)).thenReturn(List.of(open));
        when(notices.find(4)).thenReturn(Optional.of(open));
        when(notices.find(3)).thenReturn(Optional.of(closed));
        List<Objection> objections =
                List.of(Samples.objection(false, "车位距住宅 8 米，符合规定；施工安排在白天。"), Samples.objection(true, "意见成立，增加无障碍坡道。"));
        when(notices.objectionsTo(3)).thenReturn(objections);
        List<Matter> results = List.of(
                Samples.matter("JSX-2026-000121", "三单元楼道灯不亮", Status.CLOSED),
                Samples.matter("JSX-2026-000118", "小区北门道路太窄，消防车进不来", Status.CLOSED));
        when(board.latestResults(any(), anyInt())).thenReturn(results);
        when(board.open(any())).thenReturn(37L);
        when(board.closedSince(any(), any())).thenReturn(1284L);
        List<Matter> rows = IntStream.range(0, 21)
                .mapToObj(i -> Samples.matter(
                        "JSX-2026-%06d".formatted(130 - i),
                        i % 3 == 0 ? null : "停车难与楼顶漏水",
                        Status.values()[i % Status.values().length]))
                .toList();
        when(board.find(any(), any(), anyInt())).thenReturn(rows);
        when(stages.standing(any(), anyInt())).thenReturn(new TreeMap<>(Map.of("组织协商", 12, "监督执行", 9)));
        tellAStory();
        putUpACard();
        when(intake.take(any(), any(), any())).thenAnswer(call -> {
            String code = TrackingCode.of(call.getArgument(2));
            Matter taken = Samples.matter(Samples.NUMBER, null, Status.OPEN);
            when(taken.reportedAt()).thenReturn(PortalPages.NOW);
            when(matters.findByTrackingCode(code)).thenReturn(Optional.of(taken));
            return new Receipt(Samples.NUMBER, code);
        });
        when(attachments.accept(any(), any()))
                .thenAnswer(call ->
                        new AcceptedFile(call.getArgument(0), "image/png", call.getArgument(1), Optional.empty()));
        track();
    }

    private void tellAStory() throws IOException {
        Notice decided = Samples.notice(3, "楼道灯更换方案", 12, -5);
        when(notices.of("JSX-2026-000121")).thenReturn(List.of(decided));
        Commitment kept = Samples.commitment("换了三盏灯，装了声控开关", "幸福物业有限公司", Commitment.Status.ACCEPTED);
        when(commitments.of("JSX-2026-000121")).thenReturn(List.of(kept));
        Rating good = mock(Rating.class);
        when(good.satisfied()).thenReturn(Optional.of(true));
        when(ratings.of("JSX-2026-000121")).thenReturn(List.of(good));
        List<Attachment> photos =
                List.of(Samples.photo("before", Showing.BEFORE), Samples.photo("after", Showing.AFTER));
        when(attachments.shownOf(any())).thenReturn(Map.of("JSX-2026-000121", photos));
        for (Attachment photo : photos) {
            String id = photo.id();
            when(attachments.find(id)).thenReturn(Optional.of(photo));
            when(attachments.contentOf(id)).thenReturn(SamplePhotos.png(64, 48));
        }
    }

    private void putUpACard() {
        Profile profile = mock(Profile.class);
        when(profile.card()).thenReturn(new Card("河滨街道建设巷 12 号", "028-5550 1200", "周一至周五 9:00–17:30", "三个小区、十二栋楼。"));
        when(profile.picture()).thenReturn(Optional.empty());
        when(profiles.of("JSX")).thenReturn(Optional.of(profile));
    }

    private void track() throws IOException {
        Matter matter = Samples.matter(Samples.NUMBER, "停车难与楼顶漏水：老旧小区改造", Status.OPEN);
        when(matters.get(Samples.NUMBER)).thenReturn(matter);
        when(matters.findByTrackingCode(Samples.CODE)).thenReturn(Optional.of(matter));
        Path drawn = Path.of("processes/procedures/jianshexiang-six-steps/jianshexiang-six-steps.bpmn");
        when(diagrams.of(anyString()))
                .thenReturn(Optional.of(new Diagram("建设巷社区“六步工作法”", STAGES, Files.readString(drawn))));
        List<PendingStep> pending = List.of(
                Samples.step("callActivity_deliberate", "安排会议", "council-convener", "zhang", Samples.daysAgo(-2)),
                Samples.step("callActivity_deliberate", "修改方案", "community-committee", null, Samples.daysAgo(3)));
        when(steps.of(Samples.NUMBER)).thenReturn(pending);
        List<Visit> visits = List.of(
                Samples.visit("callActivity_collect", 12, 10),
                Samples.visit("callActivity_triage", 10, 9),
                Samples.visit("callActivity_deliberate", 9, null));
        when(stages.of(Samples.NUMBER)).thenReturn(visits);
        when(stages.openIn(any()))
                .thenReturn(Map.of(Samples.NUMBER, List.of(Samples.visit("callActivity_deliberate", 9, null))));
        List<LedgerEntry> entries = List.of(
                Samples.entry(ledger, MatterEvents.REPORTED, "resident", null, 12, Map.of()),
                Samples.entry(ledger, AttachmentEvents.FILE_ADDED, "resident", null, 12, Map.of()),
                Samples.entry(ledger, MatterEvents.STAGE_ENTERED, "system", "callActivity_collect", 12, Map.of()),
                Samples.entry(ledger, WorklistEvents.STEP_CLAIMED, "zhang", "userTask_verifyOnSite", 11, Map.of()),
                Samples.entry(ledger, WorklistEvents.STEP_COMPLETED, "zhang", "userTask_verifyOnSite", 10, Map.of()),
                Samples.entry(ledger, MatterEvents.STAGE_LEFT, "system", "callActivity_collect", 10, Map.of()),
                Samples.entry(ledger, MatterEvents.STAGE_ENTERED, "system", "callActivity_triage", 10, Map.of()),
                Samples.entry(ledger, MatterEvents.STAGE_LEFT, "system", "callActivity_triage", 9, Map.of()),
                Samples.entry(ledger, MatterEvents.STAGE_ENTERED, "system", "callActivity_deliberate", 9, Map.of()),
                Samples.entry(ledger, MatterEvents.COMMENTED, "resident", null, 7, Map.of("text", "车位请优先照顾老人，谢谢大家。")),
                Samples.entry(
                        ledger, NoticeEvents.NOTICE_PUBLISHED, "zhang", null, 4, Map.of("title", "北门道路拓宽与停车位方案")));
        when(ledger.of(Samples.NUMBER)).thenReturn(entries);
        List<Commitment> promises = List.of(
                Samples.commitment("清理屋面并做防水，51 户", "幸福物业有限公司", Commitment.Status.OPEN),
                Samples.commitment("拓宽北门道路到 9.6 米", "宏达建筑", Commitment.Status.ACCEPTED));
        when(commitments.of(Samples.NUMBER)).thenReturn(promises);
        List<Rating> rounds = List.of(Samples.given(false, Rating.Source.REPORTER, 3), Samples.asked());
        when(ratings.of(Samples.NUMBER)).thenReturn(rounds);
    }

    private static final List<Stage> STAGES = Samples.inARow(List.of(
            "callActivity_collect",
            "callActivity_triage",
            "userTask_draftTopic",
            "callActivity_research",
            "callActivity_deliberate",
            "callActivity_handUp",
            "callActivity_disclose",
            "callActivity_execute",
            "callActivity_evaluate",
            "callActivity_archive"));
}
