package org.yishiting.community;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

/** The condition that something belongs to a division or to one below it. */
public final class Inside {

    private Inside() {}

    /** @param code the column that holds the code of its division */
    public static Predicate of(Division above, Path<?> code, CriteriaQuery<?> query, CriteriaBuilder criteria) {
        Subquery<String> inside = query.subquery(String.class);
        Root<Division> division = inside.from(Division.class);
        inside.select(division.get("code")).where(criteria.like(division.get("path"), above.path() + "%"));
        return code.in(inside);
    }
}
