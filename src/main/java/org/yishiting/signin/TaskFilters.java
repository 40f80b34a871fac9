package org.yishiting.signin;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;

/** The lists every person finds in Tasklist; one that exists stays as administrators have shaped it. */
@Component
class TaskFilters {

    private static final List<String> COLUMNS = List.of("matterNumber", "place", "categoryName", "levelName");
    private static final Map<String, String> COUNTED_AS =
            Map.of("mine", "mine", "group", "offered", "today", "today", "overdue", "overdue");
    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${ownGroups.list()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;
    private final MessageSource messages;

    TaskFilters(FilterService filters, TaskService tasks, Grants grants, MessageSource messages) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
        this.messages = messages;
    }

    void create() {
        create("mine", -50, "#24594b", tasks.createTaskQuery().taskAssigneeExpression(ME));
        create(
                "group",
                -40,
                "#2f5d8a",
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression(MY_GROUPS)
                        .taskUnassigned());
        create(
                "today",
                -30,
                "#b26a00",
                mineOrMyGroups().dueAfterExpression("${today.begins()}").dueBeforeExpression("${today.ends()}"));
        create("overdue", -20, "#9c2f1b", mineOrMyGroups().dueBeforeExpression("${now()}"));
        create(
                "followUp",
                -10,
                "#4d6b3a",
                tasks.createTaskQuery().taskAssigneeExpression(ME).followUpAfter(new Date(0)));
    }

    private TaskQuery mineOrMyGroups() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .endOr();
    }

    private void create(String key, int priority, String color, TaskQuery query) {
        String name = text("filter." + key);
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query)
                .setProperties(Map.of(
                        "description",
                        text("filter." + key + ".description"),
                        "priority",
                        priority,
                        "color",
                        color,
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        // what the house counts it by
                        "list",
                        COUNTED_AS.getOrDefault(key, ""),
                        "variables",
                        columns()));
        grants.filterToEverybody(filters.saveFilter(filter).getId());
    }

    private List<Map<String, String>> columns() {
        return COLUMNS.stream()
                .map(name -> Map.of("name", name, "label", text("column." + name)))
                .toList();
    }

    /** Stored once for all, so in the language of the house. */
    private String text(String key) {
        return messages.getMessage(key, null, House.LANGUAGE);
    }
}
