package org.yishiting.benchmark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yishiting.benchmark.Town.TownMatter;

/** Open steps as a town has them: most in time, few supervised, every other one claimed. */
final class TownSteps {

    static final String STEP =
            """
            insert into pending_step (task_id, matter, division, division_path, procedure_key, definition_key,
              definition_version, instance_id, procedure_instance_id, stage, activity_id, name, role, unheld, assignee,
              priority, created_at, claimed_at, first_due_at, due_at, paused_until, level)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    static final String SUPERVISED =
            "insert into step_supervision (task_id, stage, urged_at, urged_times) values (?, ?, ?, ?)";
    static final String OFFER = "insert into pending_step_offer (task_id, group_id, due_at) values (?, ?, ?)";

    private static final String[][] KINDS = {
        {"collect", "userTask_verifyOnSite", "核实登记", "grid-worker"},
        {"triage", "userTask_confirmRoute", "确认分级", "community-committee"},
        {"horqin-standard", "userTask_draftPlan", "方案制定", "community-committee"},
        {"research", "userTask_answerQuestion", "现场调研", "expert"},
        {"deliberate", "userTask_scheduleMeeting", "安排会议", "council-convener"},
        {"deliberate", "userTask_holdMeeting", "主持协商", "council-convener"},
        {"deliberate", "userTask_writeMinutes", "形成纪要", "council-convener"},
        {"disclose", "userTask_draftNotice", "拟定公示", "community-committee"},
        {"execute", "userTask_assignCommitments", "分解任务", "community-committee"},
        {"execute", "userTask_reportProgress", "办理并报告", "responsible-unit"},
        {"execute", "userTask_reportProgress", "办理并报告", "property-company"},
        {"execute", "userTask_acceptWork", "验收", "supervision-committee"},
        {"evaluate", "userTask_returnVisit", "上门回访", "grid-worker"},
        {"evaluate", "userTask_superviseOutcome", "督导处理", "supervision-team"},
        {"hand-up", "userTask_coordinate", "上级协调", "street-committee"},
    };

    private final Random random;
    private final Instant now;
    private final List<Object[]> rows = new ArrayList<>();
    private final List<Object[]> offers = new ArrayList<>();
    private final List<Object[]> supervised = new ArrayList<>();

    TownSteps(Random random, Instant now) {
        this.random = random;
        this.now = now;
    }

    List<Object[]> rows() {
        return rows;
    }

    List<Object[]> supervised() {
        return supervised;
    }

    List<Object[]> offers() {
        return offers;
    }

    void add(int number, TownMatter matter, boolean late) {
        String task = "%08x-0000-11f1-8000-%012x".formatted(random.nextInt(), number);
        String[] kind = KINDS[Math.min(random.nextInt(KINDS.length), random.nextInt(KINDS.length))];
        String procedure = random.nextInt(4) == 0 ? "jianshexiang-six-steps" : "horqin-standard";
        boolean unheld = random.nextInt(250) == 0;
        boolean claimed = !unheld && random.nextInt(100) < 45;
        Instant due = late ? overdue() : ahead();
        Instant created =
                (due == null || due.isAfter(now) ? now : due).minus(random.nextInt(20 * 24), ChronoUnit.HOURS);
        String stage = late ? stage() : null;
        int urged = stage == null || stage.equals("REMINDED") ? 0 : 1 + random.nextInt(4);
        rows.add(new Object[] {
            task,
            matter.number(),
            matter.home().code(),
            matter.home().path(),
            procedure,
            kind[0],
            1,
            "i-" + task,
            matter.instance(),
            "callActivity_" + kind[0],
            kind[1],
            kind[2],
            kind[3],
            unheld,
            claimed ? "user-" + random.nextInt(400) : null,
            50,
            Town.time(created),
            Town.time(claimed ? created : null),
            Town.time(due),
            Town.time(due),
            !late && random.nextInt(150) == 0 ? java.time.LocalDate.of(2030, 1, 1) : null,
            matter.level()
        });
        if (stage != null) {
            Instant urgedAt = urged == 0 ? null : now.minus(random.nextInt(200), ChronoUnit.HOURS);
            supervised.add(new Object[] {task, stage, Town.time(urgedAt), urged});
        }
        String place = kind[3].equals("grid-worker")
                ? matter.home().parent()
                : matter.community().code();
        offers.add(new Object[] {task, (unheld ? "manager@" + Town.DISTRICT : kind[3] + "@" + place), Town.time(due)});
        if (random.nextInt(10) == 0) {
            offers.add(new Object[] {task, "estate-branch@" + matter.community().code() + "-E1", Town.time(due)});
        }
    }

    /** Most of what is late is late by days, little by months. */
    private Instant overdue() {
        int days = (int) Math.min(120, -Math.log(1 - random.nextDouble()) * 12);
        return now.truncatedTo(ChronoUnit.DAYS).minus(days, ChronoUnit.DAYS).minusSeconds(1);
    }

    private Instant ahead() {
        return random.nextInt(33) == 0
                ? null
                : now.truncatedTo(ChronoUnit.DAYS)
                        .plus(1 + random.nextInt(60), ChronoUnit.DAYS)
                        .minusSeconds(-86_399);
    }

    private String stage() {
        int dice = random.nextInt(100);
        return dice < 20 ? null : dice < 35 ? "REMINDED" : dice < 80 ? "URGED" : dice < 95 ? "LISTED" : "LED";
    }
}
