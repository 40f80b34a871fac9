package org.yishiting.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.portal.Places.Group;
import org.yishiting.portal.Places.Place;

class PlacesTest {

    private final Division community = new Division("C", "建设巷社区", Level.COMMUNITY, null);
    private final Division estate = new Division("C-E", "建设小区", Level.ESTATE, community);
    private final Division grid = new Division("C-G", "第一网格", Level.GRID, estate);
    private final Division inGrid = new Division("C-B1", "1 号楼", Level.BUILDING, grid);
    private final Division outside = new Division("C-Z", "老楼", Level.BUILDING, community);
    private final Division other = new Division("D", "东街社区", Level.COMMUNITY, null);

    private final Divisions divisions = mock(Divisions.class);
    private final Places places = new Places(divisions);

    @Test
    void everyBuildingIsInTheGroupItLiesIn() {
        when(divisions.of(any())).thenReturn(List.of(community, estate, inGrid, outside, other));

        assertThat(places.groups())
                .containsExactly(
                        new Group("建设巷社区", List.of(Place.of(community), Place.of(outside))),
                        new Group("建设巷社区 · 建设小区", List.of(Place.of(estate), Place.of(inGrid))),
                        new Group("东街社区", List.of(Place.of(other))));
    }

    @Test
    void manyReadersAskTheDatabaseOnce() {
        when(divisions.of(any())).thenReturn(List.of(community, other));

        for (int reader = 0; reader < 5; reader++) {
            places.groups();
        }

        verify(divisions, times(1)).of(any());
        verifyNoMoreInteractions(divisions);
    }
}
