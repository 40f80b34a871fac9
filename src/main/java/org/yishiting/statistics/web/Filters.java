package org.yishiting.statistics.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yishiting.access.Access;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.matter.Category;
import org.yishiting.statistics.DiagramNames;
import org.yishiting.statistics.Period;
import org.yishiting.statistics.PeriodCode;
import org.yishiting.statistics.Ranking.Measure;
import org.yishiting.statistics.Selection;

/** Reads what a person asks for, within the divisions they oversee. */
@Component
class Filters {

    private static final Set<Level> OFFERED = EnumSet.range(Level.PROVINCE, Level.ESTATE);

    private final Access access;
    private final Divisions divisions;
    private final DiagramNames diagrams;
    private final Clock clock;

    Filters(Access access, Divisions divisions, DiagramNames diagrams, Clock clock) {
        this.access = access;
        this.divisions = divisions;
        this.diagrams = diagrams;
        this.clock = clock;
    }

    /**
     * @param selection null when there are problems
     * @param problems message keys by field, in the order of the form
     */
    record Reading(Selection selection, Measure rank, Map<String, String> problems) {}

    /** Throws {@link NotOverseenException} for who oversees nothing, and for a division of others. */
    Reading read(FilterForm form, String user) {
        List<Division> asked = divisions(form.division(), user);
        Map<String, String> problems = new LinkedHashMap<>();
        Period period = period(form, problems);
        Level level = oneOf(Level.values(), form.level(), Selection.levelBelow(asked), "level", problems);
        Measure rank = oneOf(Measure.values(), form.rank(), Measure.RATE, "rank", problems);
        Category category = oneOf(Category.values(), form.category(), null, "category", problems);
        if (!form.procedure().isEmpty() && !diagrams.procedures().containsKey(form.procedure())) {
            problems.put("procedure", "statistics.filter.procedure.wrong");
        }
        String procedure = form.procedure().isEmpty() ? null : form.procedure();
        return new Reading(
                problems.isEmpty() ? new Selection(period, asked, level, procedure, category) : null, rank, problems);
    }

    /** One division and all inside it, or for nothing all that the person oversees. */
    List<Division> divisions(String code, String user) {
        List<Division> overseen = access.oversight(user);
        List<Division> asked = code.isEmpty()
                ? overseen
                : divisions
                        .find(code)
                        .filter(division -> overseen.stream().anyMatch(own -> own.contains(division)))
                        .map(List::of)
                        .orElse(List.of());
        if (asked.isEmpty()) {
            throw new NotOverseenException();
        }
        return asked;
    }

    /** The divisions that a person can choose among, each before what it contains. */
    List<Division> offered(String user) {
        List<Division> overseen = access.oversight(user);
        return divisions.of(OFFERED).stream()
                .filter(division -> overseen.stream().anyMatch(own -> own.contains(division)))
                .toList();
    }

    private Period period(FilterForm form, Map<String, String> problems) {
        Optional<Period> period =
                form.isRange() ? range(form, problems) : PeriodCode.read(form.period(), LocalDate.now(clock));
        if (period.isEmpty()) {
            problems.putIfAbsent("period", "statistics.filter.period.wrong");
        }
        return period.orElse(null);
    }

    private static Optional<Period> range(FilterForm form, Map<String, String> problems) {
        try {
            return Optional.of(new Period(LocalDate.parse(form.from()), LocalDate.parse(form.to())));
        } catch (DateTimeParseException noDay) {
            problems.put("period", "statistics.filter.range.missing");
        } catch (IllegalArgumentException noPeriod) {
            problems.put("period", "statistics.filter.range.wrong");
        }
        return Optional.empty();
    }

    private static <E extends Enum<E>> E oneOf(
            E[] known, String typed, E otherwise, String field, Map<String, String> problems) {
        if (typed.isEmpty()) {
            return otherwise;
        }
        Optional<E> found = Codes.find(known, typed);
        if (found.isEmpty()) {
            problems.put(field, "statistics.filter." + field + ".wrong");
        }
        return found.orElse(otherwise);
    }
}
