package org.yishiting.worklist;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;

/** How much waits for a person, by filter; one statement however many steps there are. */
@Service
@Transactional(readOnly = true)
public class WorkCounts {

    private static final String COUNTS =
            """
            select %s from (select p.task_id from pending_step p where p.assignee = :user
              union select s.task_id from pending_step_offer s join pending_step p on p.task_id = s.task_id
                and p.assignee is null where s.group_id in (:groups)) own
            join pending_step p on p.task_id = own.task_id""";

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Clock clock;

    WorkCounts(JdbcClient jdbc, Posts posts, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.clock = clock;
    }

    /** A number for every filter. */
    public Map<WorkFilter, Integer> of(String user) {
        String sums = Arrays.stream(WorkFilter.values())
                .map(filter -> "count(case when %s then 1 end)".formatted(filter.condition()))
                .collect(Collectors.joining(", "));
        Map<String, Object> parameters = Worklist.parameters(user, clock);
        List<String> groups = posts.of(user).stream().map(Post::group).toList();
        parameters.put("groups", groups.isEmpty() ? List.of("") : groups);
        return jdbc.sql(COUNTS.formatted(sums))
                .params(parameters)
                .query((row, index) -> {
                    Map<WorkFilter, Integer> counts = new EnumMap<>(WorkFilter.class);
                    for (WorkFilter filter : WorkFilter.values()) {
                        counts.put(filter, row.getInt(filter.ordinal() + 1));
                    }
                    return counts;
                })
                .single();
    }
}
