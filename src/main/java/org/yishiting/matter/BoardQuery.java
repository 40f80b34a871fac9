package org.yishiting.matter;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.yishiting.community.Inside;

/** A filter of the board as a condition on matters. */
record BoardQuery(BoardFilter filter) implements Specification<Matter> {

    @Override
    public Predicate toPredicate(Root<Matter> matter, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        List<Predicate> all = new ArrayList<>();
        if (filter.inside() != null) {
            all.add(Inside.of(filter.inside(), matter.get("division"), query, criteria));
        }
        if (!filter.words().isEmpty()) {
            all.add(filter.words()
                    .in(criteria, List.of(matter.get("publicTitle"), matter.get("place"), matter.get("number"))));
        }
        if (filter.status() != null) {
            all.add(criteria.equal(matter.get("status"), filter.status()));
        }
        if (filter.category() != null) {
            all.add(criteria.equal(matter.get("category"), filter.category()));
        }
        if (filter.from() != null) {
            all.add(criteria.greaterThanOrEqualTo(matter.get("reportedAt"), filter.from()));
        }
        if (filter.until() != null) {
            all.add(criteria.lessThan(matter.get("reportedAt"), filter.until()));
        }
        return criteria.and(all.toArray(Predicate[]::new));
    }

    /** Those that come after the matter in a list with the newest report first. */
    static Specification<Matter> after(Matter last) {
        return (matter, query, criteria) -> criteria.or(
                criteria.lessThan(matter.get("reportedAt"), last.reportedAt()),
                criteria.and(
                        criteria.equal(matter.get("reportedAt"), last.reportedAt()),
                        criteria.lessThan(matter.get("number"), last.number())));
    }

    /** Those that can be told as a story. */
    static Specification<Matter> titled() {
        return (matter, query, criteria) -> criteria.isNotNull(matter.get("publicTitle"));
    }

    static Specification<Matter> closedSince(Instant since) {
        return (matter, query, criteria) -> criteria.greaterThanOrEqualTo(matter.get("closedAt"), since);
    }
}
