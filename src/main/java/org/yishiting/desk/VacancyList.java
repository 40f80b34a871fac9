package org.yishiting.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yishiting.access.Access;
import org.yishiting.procedure.VacantPosts;
import org.yishiting.procedure.VacantPosts.Vacancy;

/** Posts that are to be filled, for those who direct the work of a division. */
@Component
public class VacancyList {

    private static final int LENGTH = 5;

    private final Access access;
    private final VacantPosts posts;

    VacancyList(Access access, VacantPosts posts) {
        this.access = access;
        this.posts = posts;
    }

    /** The first few; empty for who directs nothing. */
    public List<Vacancy> of(String user) {
        return access.direction(user).stream()
                .flatMap(division -> posts.in(division).stream())
                .limit(LENGTH)
                .toList();
    }
}
