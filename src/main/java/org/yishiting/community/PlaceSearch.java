package org.yishiting.community;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Division.Level;

/**
 * Finds places by what people type: “1号楼”, “建设巷 1号楼” or the whole name in one word. Areas, of which there are
 * few, are looked up first, so that buildings, of which there are many, are asked for once.
 */
@Service
@Transactional(readOnly = true)
public class PlaceSearch {

    private static final Set<Level> AREAS = EnumSet.of(Level.COMMUNITY, Level.ESTATE);
    private static final Limit MOST_AREAS = Limit.of(50);

    private final DivisionRepository divisions;

    PlaceSearch(DivisionRepository divisions) {
        this.divisions = divisions;
    }

    /** Divisions of the levels that are meant, communities and estates before buildings, the shortest name first; empty when nothing was typed. */
    public List<Division> find(String typed, Set<Level> levels, int size) {
        String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
        Map<String, List<Division>> named =
                divisions.findNamedIn(text, AREAS, MOST_AREAS).stream().collect(Collectors.groupingBy(Division::name));
        String rest = text;
        for (String name : named.keySet()) {
            rest = rest.replace(name, " ");
        }
        SearchWords words = SearchWords.of(rest);
        if (named.isEmpty() && words.isEmpty()) {
            return List.of();
        }
        Map<String, List<Division>> areas =
                words.words().stream().distinct().collect(Collectors.toMap(word -> word, this::areasWith));
        return divisions.findBy(
                (place, query, criteria) -> {
                    query.orderBy(
                            criteria.asc(criteria.selectCase()
                                    .when(place.get("level").in(AREAS), 0)
                                    .otherwise(1)),
                            criteria.asc(criteria.length(place.get("name"))),
                            criteria.asc(place.get("path")));
                    return meant(place, criteria, levels, named.values(), words, areas);
                },
                found -> found.limit(size).all());
    }

    private List<Division> areasWith(String word) {
        return divisions.findBy(
                (area, query, criteria) -> criteria.and(
                        area.get("level").in(AREAS), SearchWords.contains(criteria, area.get("name"), word)),
                found -> found.limit(MOST_AREAS.max()).all());
    }

    private static Predicate meant(
            Root<Division> place,
            CriteriaBuilder criteria,
            Set<Level> levels,
            Collection<List<Division>> named,
            SearchWords words,
            Map<String, List<Division>> areas) {
        List<Predicate> all = new ArrayList<>(List.of(place.get("level").in(levels)));
        named.forEach(area -> all.add(inside(place.get("path"), criteria, area)));
        words.words()
                .forEach(word -> all.add(criteria.or(
                        SearchWords.contains(criteria, place.get("name"), word),
                        inside(place.get("path"), criteria, areas.get(word)))));
        return criteria.and(all.toArray(Predicate[]::new));
    }

    private static Predicate inside(Path<String> path, CriteriaBuilder criteria, List<Division> areas) {
        return criteria.or(areas.stream()
                .map(area -> criteria.like(path, area.path() + "%"))
                .toArray(Predicate[]::new));
    }
}
