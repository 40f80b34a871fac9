package org.yishiting.notice;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.yishiting.community.Inside;
import org.yishiting.matter.Matter;

/** A filter of the notices as a condition. */
record NoticeQuery(NoticeFilter filter) implements Specification<Notice> {

    @Override
    public Predicate toPredicate(Root<Notice> notice, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        List<Predicate> all = new ArrayList<>();
        if (filter.inside() != null) {
            all.add(Inside.of(filter.inside(), notice.get("division"), query, criteria));
        }
        if (!filter.words().isEmpty()) {
            all.add(filter.words().in(criteria, List.of(notice.get("title"), notice.get("text"))));
        }
        if (filter.category() != null) {
            Subquery<String> about = query.subquery(String.class);
            Root<Matter> matter = about.from(Matter.class);
            about.select(matter.get("number")).where(criteria.equal(matter.get("category"), filter.category()));
            all.add(notice.get("matter").in(about));
        }
        if (filter.from() != null) {
            all.add(criteria.greaterThanOrEqualTo(notice.get("publishedAt"), filter.from()));
        }
        if (filter.until() != null) {
            all.add(criteria.lessThan(notice.get("publishedAt"), filter.until()));
        }
        return criteria.and(all.toArray(Predicate[]::new));
    }

    /** Those that take objections. */
    static Specification<Notice> open(Instant now) {
        return (notice, query, criteria) -> criteria.and(
                criteria.equal(notice.get("status"), Notice.Status.OPEN),
                criteria.greaterThanOrEqualTo(notice.get("closesAt"), now));
    }

    static Specification<Notice> before(Long id) {
        return (notice, query, criteria) ->
                id == null ? criteria.conjunction() : criteria.lessThan(notice.get("id"), id);
    }
}
