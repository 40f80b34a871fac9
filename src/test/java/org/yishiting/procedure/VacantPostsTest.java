package org.yishiting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.community.Post;
import org.yishiting.community.Posts;
import org.yishiting.community.Role;
import org.yishiting.refusal.RefusedException;

class VacantPostsTest {

    private static final Division STREET = new Division("S", "街道", Level.STREET, null);
    private static final Division EAST = new Division("E", "东社区", Level.COMMUNITY, STREET);
    private static final Division EAST_GRID = new Division("E-G", "东一网格", Level.GRID, EAST);
    private static final Division WEST = new Division("W", "西社区", Level.COMMUNITY, STREET);

    private final Divisions divisions = mock(Divisions.class);
    private final Posts posts = mock(Posts.class);
    private final Procedures procedures = mock(Procedures.class);
    private final NeededRoles needed = mock(NeededRoles.class);
    private final VacantPosts vacant = new VacantPosts(divisions, posts, procedures, needed);

    @BeforeEach
    void aStreetOfTwoCommunities() {
        given(divisions.get("S")).willReturn(STREET);
        given(divisions.within(STREET)).willReturn(List.of(STREET, EAST, EAST_GRID, WEST));
        given(divisions.known(any())).willReturn(Map.of("S", STREET, "E", EAST, "E-G", EAST_GRID, "W", WEST));
        given(procedures.keyFor(any())).willReturn("method");
        given(needed.of("method")).willReturn(Set.of(Role.GRID_WORKER, Role.STREET_COMMITTEE));
    }

    private void held(Post... held) {
        given(posts.around(STREET, STREET)).willReturn(List.of(held));
    }

    private static Post post(Role role, Division place) {
        Post post = mock(Post.class);
        given(post.role()).willReturn(role);
        given(post.division()).willReturn(place.code());
        return post;
    }

    @Test
    void whoeverIsAboveOrInsideACommunityServesIt() {
        Post gridWorker = post(Role.GRID_WORKER, EAST_GRID);
        Post committee = post(Role.STREET_COMMITTEE, STREET);
        held(gridWorker, committee);

        assertThat(vacant.in(STREET))
                .extracting(VacantPosts.Vacancy::community, VacantPosts.Vacancy::roles)
                .containsExactly(tuple(WEST, List.of(Role.GRID_WORKER)));
    }

    @Test
    void nothingIsVacantWhereNoProcedureIsChosen() {
        held();
        given(procedures.keyFor(EAST)).willThrow(new RefusedException("procedure-not-chosen", "东社区"));

        assertThat(vacant.in(STREET)).extracting(VacantPosts.Vacancy::community).containsExactly(WEST);
    }
}
