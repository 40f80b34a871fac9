package org.yishiting.portal.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yishiting.attachment.Attachment;
import org.yishiting.attachment.Showing;
import org.yishiting.commitment.Commitment;
import org.yishiting.deadline.LimitChange;
import org.yishiting.ledger.EventKind;
import org.yishiting.ledger.Ledger;
import org.yishiting.ledger.LedgerEntry;
import org.yishiting.matter.Category;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Stages.Visit;
import org.yishiting.matter.Status;
import org.yishiting.notice.Notice;
import org.yishiting.notice.Objection;
import org.yishiting.procedure.ProcedureDiagrams.Stage;
import org.yishiting.rating.Rating;
import org.yishiting.worklist.PendingStep;

/** Things the portal shows, as the features below it would hand them out. */
final class Samples {

    static final String NUMBER = "JSX-2026-000130";
    static final String CODE = "7K3M-9QXW-2B4T-HD5R";

    private static int entries;

    private Samples() {}

    static Instant daysAgo(int days) {
        return PortalPages.NOW.minus(Duration.ofDays(days));
    }

    static Matter matter(String number, String title, Status status) {
        Matter matter = mock(Matter.class);
        lenient().when(matter.number()).thenReturn(number);
        lenient().when(matter.publicTitle()).thenReturn(Optional.ofNullable(title));
        lenient().when(matter.text()).thenReturn("我是三单元 502 的王小明，楼顶漏水");
        lenient().when(matter.category()).thenReturn(Category.WATER);
        lenient().when(matter.place()).thenReturn("建设巷社区 · 建设小区 · 3 号楼");
        lenient().when(matter.division()).thenReturn("JSX-B3");
        lenient().when(matter.status()).thenReturn(status);
        lenient().when(matter.level()).thenReturn(Optional.of(Level.BIG));
        lenient().when(matter.reporterName()).thenReturn(Optional.of("王小明"));
        lenient().when(matter.reporterContact()).thenReturn(Optional.of("13912345678"));
        lenient().when(matter.reportedAt()).thenReturn(daysAgo(12));
        lenient().when(matter.dueAt()).thenReturn(Optional.of(daysAgo(-9)));
        lenient().when(matter.closedAt()).thenReturn(status.isOver() ? Optional.of(daysAgo(1)) : Optional.empty());
        return matter;
    }

    static LedgerEntry entry(
            Ledger ledger, EventKind kind, String actor, String step, int daysAgo, Map<String, Object> payload) {
        LedgerEntry entry = mock(LedgerEntry.class);
        lenient().when(entry.kind()).thenReturn(kind.name());
        lenient().when(entry.is(kind)).thenReturn(true);
        lenient().when(entry.actor()).thenReturn(actor);
        lenient().when(entry.step()).thenReturn(step);
        lenient().when(entry.stepName()).thenReturn(step == null ? null : nameOf(step));
        lenient().when(entry.seq()).thenReturn(++entries);
        lenient().when(entry.at()).thenReturn(daysAgo(daysAgo));
        lenient().when(ledger.payloadOf(entry)).thenReturn(payload);
        return entry;
    }

    /** Stages in a row, each after those before it. */
    static List<Stage> inARow(List<String> activities) {
        return IntStream.range(0, activities.size())
                .mapToObj(place -> new Stage(
                        activities.get(place),
                        nameOf(activities.get(place)),
                        true,
                        Set.copyOf(activities.subList(place + 1, activities.size()))))
                .toList();
    }

    /** @param leftDaysAgo null while the matter is in it */
    static Visit visit(String activity, int enteredDaysAgo, Integer leftDaysAgo) {
        return new Visit(
                NUMBER,
                activity,
                nameOf(activity),
                true,
                daysAgo(enteredDaysAgo),
                Optional.ofNullable(leftDaysAgo).map(Samples::daysAgo));
    }

    private static String nameOf(String step) {
        return switch (step) {
            case "callActivity_collect" -> "① 收集问题";
            case "callActivity_triage" -> "分级分类";
            case "userTask_draftTopic" -> "② 拟定议题";
            case "callActivity_research" -> "③ 议前调研";
            case "callActivity_deliberate" -> "④ 组织协商";
            case "callActivity_handUp" -> "上报协调";
            case "callActivity_disclose" -> "⑤ 公开结果";
            case "callActivity_execute" -> "⑥ 监督执行";
            case "callActivity_evaluate" -> "群众评议";
            case "callActivity_archive" -> "归档";
            default -> "核实登记";
        };
    }

    static PendingStep step(String stage, String name, String role, String assignee, Instant due) {
        PendingStep step = mock(PendingStep.class);
        lenient().when(step.stage()).thenReturn(stage);
        lenient().when(step.name()).thenReturn(name);
        lenient().when(step.role()).thenReturn(role);
        lenient().when(step.assignee()).thenReturn(Optional.ofNullable(assignee));
        lenient().when(step.dueAt()).thenReturn(Optional.ofNullable(due));
        lenient().when(step.pausedUntil()).thenReturn(Optional.empty());
        return step;
    }

    static LimitChange extension(String reason) {
        LimitChange change = mock(LimitChange.class);
        lenient().when(change.kind()).thenReturn(LimitChange.Kind.EXTENDED);
        lenient().when(change.stepName()).thenReturn("安排会议");
        lenient().when(change.at()).thenReturn(daysAgo(1));
        lenient().when(change.actor()).thenReturn("zhang");
        lenient().when(change.reason()).thenReturn(reason);
        lenient().when(change.dueBefore()).thenReturn(daysAgo(-2));
        lenient().when(change.dueAfter()).thenReturn(daysAgo(-5));
        lenient().when(change.resumeOn()).thenReturn(Optional.empty());
        lenient().when(change.resumedAt()).thenReturn(Optional.empty());
        return change;
    }

    static Notice notice(long id, String title, int publishedDaysAgo, int closesInDays) {
        Notice notice = mock(Notice.class);
        lenient().when(notice.id()).thenReturn(id);
        lenient().when(notice.matter()).thenReturn(NUMBER);
        lenient().when(notice.division()).thenReturn("JSX");
        lenient().when(notice.title()).thenReturn(title);
        lenient().when(notice.text()).thenReturn("经三轮协商，各方同意：\n一、拓宽北门道路，新增 6 个车位，优先老年人。\n二、清理并防水处理楼顶，51 户受益。");
        lenient().when(notice.publishedAt()).thenReturn(daysAgo(publishedDaysAgo));
        // midnight in Shanghai at the end of the day
        Instant closes = Instant.parse("2026-11-24T16:00:00Z").plus(Duration.ofDays(closesInDays));
        lenient().when(notice.closesAt()).thenReturn(closes);
        lenient().when(notice.isOpen(any())).thenReturn(closesInDays >= 0);
        lenient().when(notice.status()).thenReturn(closesInDays >= 0 ? Notice.Status.OPEN : Notice.Status.EFFECTIVE);
        return notice;
    }

    static Objection objection(Boolean upheld, String answer) {
        Objection objection = mock(Objection.class);
        lenient().when(objection.text()).thenReturn("我是李大海，车位离我家太近");
        lenient().when(objection.madeAt()).thenReturn(daysAgo(1));
        lenient().when(objection.discardReason()).thenReturn(Optional.empty());
        lenient().when(objection.gist()).thenReturn(Optional.ofNullable(answer).map(words -> "车位离住宅太近"));
        lenient().when(objection.upheld()).thenReturn(Optional.ofNullable(upheld));
        lenient().when(objection.answer()).thenReturn(Optional.ofNullable(answer));
        return objection;
    }

    /** Asked, with three days left to answer. */
    static Rating asked() {
        Rating open = mock(Rating.class);
        lenient().when(open.isOpen(any())).thenReturn(true);
        lenient().when(open.closesAt()).thenReturn(daysAgo(-3));
        return open;
    }

    /** @param satisfied null when the supervision team spoke */
    static Rating given(Boolean satisfied, Rating.Source source, int daysAgo) {
        Rating rating = mock(Rating.class);
        lenient().when(rating.satisfied()).thenReturn(Optional.ofNullable(satisfied));
        lenient().when(rating.source()).thenReturn(Optional.of(source));
        lenient().when(rating.comment()).thenReturn(Optional.of("三单元还在漏，我是王小明"));
        lenient().when(rating.givenAt()).thenReturn(Optional.of(daysAgo(daysAgo)));
        return rating;
    }

    static Attachment file(String id, String mediaType, String by) {
        Attachment file = mock(Attachment.class);
        lenient().when(file.id()).thenReturn(id);
        lenient().when(file.name()).thenReturn(id + (mediaType.endsWith("pdf") ? ".pdf" : ".jpg"));
        lenient().when(file.mediaType()).thenReturn(mediaType);
        lenient().when(file.isImage()).thenReturn(mediaType.startsWith("image/"));
        lenient().when(file.uploadedBy()).thenReturn(by);
        return file;
    }

    static Attachment photo(String id, Showing as) {
        Attachment photo = mock(Attachment.class);
        lenient().when(photo.id()).thenReturn(id);
        lenient().when(photo.matter()).thenReturn("JSX-2026-000121");
        lenient().when(photo.mediaType()).thenReturn("image/png");
        lenient().when(photo.shownAs()).thenReturn(Optional.of(as));
        return photo;
    }

    static Commitment commitment(String what, String unit, Commitment.Status status) {
        Commitment commitment = mock(Commitment.class);
        lenient().when(commitment.what()).thenReturn(what);
        lenient().when(commitment.unitName()).thenReturn(unit);
        lenient().when(commitment.dueAt()).thenReturn(daysAgo(-12));
        lenient().when(commitment.status()).thenReturn(status);
        return commitment;
    }
}
