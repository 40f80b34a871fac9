package org.yishiting.portal.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.yishiting.attachment.Attachments;
import org.yishiting.commitment.Commitments;
import org.yishiting.community.Accounts;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.community.Parties;
import org.yishiting.community.PlaceSearch;
import org.yishiting.deadline.LimitChanges;
import org.yishiting.ledger.Ledger;
import org.yishiting.matter.Board;
import org.yishiting.matter.HeldReports;
import org.yishiting.matter.Intake;
import org.yishiting.matter.Matters;
import org.yishiting.matter.Stages;
import org.yishiting.notice.Notices;
import org.yishiting.procedure.ProcedureDiagrams;
import org.yishiting.profile.Profiles;
import org.yishiting.rating.Ratings;
import org.yishiting.supervision.Listings;
import org.yishiting.workdays.Workdays;
import org.yishiting.worklist.PendingSteps;

/** Opens the portal's pages with one small community behind them. */
@SpringBootTest(classes = PortalPages.class)
@TestPropertySource(properties = {"yishiting.portal.drafts=target/drafts", "yishiting.portal.front-page-kept=0s"})
@AutoConfigureMockMvc
abstract class PortalTest {

    static final Division STREET =
            new Division("ST", "长庆街道", Level.STREET, new Division("D", "城关区", Level.DISTRICT, null));
    static final Division COMMUNITY = new Division("JSX", "建设巷社区", Level.COMMUNITY, STREET);
    static final Division ESTATE = new Division("JSX-E1", "建设小区", Level.ESTATE, COMMUNITY);
    static final Division GRID = new Division("JSX-G1", "第一网格", Level.GRID, ESTATE);
    static final Division BUILDING = new Division("JSX-B3", "3 号楼", Level.BUILDING, GRID);

    @Autowired
    MockMvc pages;

    @MockitoBean
    Listings listings;

    @MockitoBean
    Matters matters;

    @MockitoBean
    Stages stages;

    @MockitoBean
    Intake intake;

    @MockitoBean
    HeldReports heldReports;

    @MockitoBean
    Attachments attachments;

    @MockitoBean
    Board board;

    @MockitoBean
    Ledger ledger;

    @MockitoBean
    PendingSteps steps;

    @MockitoBean
    Divisions divisions;

    @MockitoBean
    Accounts accounts;

    @MockitoBean
    Parties parties;

    @MockitoBean
    ProcedureDiagrams diagrams;

    @MockitoBean
    Notices notices;

    @MockitoBean
    Commitments commitments;

    @MockitoBean
    Ratings ratings;

    @MockitoBean
    Workdays workdays;

    @MockitoBean
    LimitChanges limitChanges;

    @MockitoBean
    PlaceSearch placeSearch;

    @MockitoBean
    Profiles profiles;

    @BeforeEach
    void settle() {
        when(divisions.communities()).thenReturn(List.of(COMMUNITY));
        when(divisions.inside(COMMUNITY, Level.ESTATE, 151)).thenReturn(List.of(ESTATE));
        when(divisions.inside(ESTATE, Level.BUILDING, 151)).thenReturn(List.of(BUILDING));
        when(divisions.known(any()))
                .thenReturn(Map.of(COMMUNITY.code(), COMMUNITY, ESTATE.code(), ESTATE, GRID.code(), GRID));
        for (Division division : List.of(COMMUNITY, ESTATE, GRID, BUILDING)) {
            when(divisions.find(division.code())).thenReturn(Optional.of(division));
            when(divisions.get(division.code())).thenReturn(division);
        }
        when(divisions.placesOf(any())).thenReturn(Map.of(COMMUNITY.code(), COMMUNITY.name()));
        when(divisions.placeOf(COMMUNITY.code())).thenReturn("建设巷社区");
        when(divisions.placeOf(ESTATE.code())).thenReturn("建设巷社区 · 建设小区");
        when(accounts.namesOf(argThat(actors -> actors != null && actors.contains("zhang"))))
                .thenReturn(Map.of("zhang", "张秀兰"));
        when(workdays.until(any(Instant.class))).thenAnswer(call -> (int)
                Duration.between(PortalPages.NOW, call.<Instant>getArgument(0)).toDays());
        when(diagrams.of(anyString())).thenReturn(Optional.empty());
        when(matters.findByTrackingCode(anyString())).thenReturn(Optional.empty());
        when(board.find(any(), any(), anyInt())).thenReturn(List.of());
        when(board.firstReport()).thenReturn(Optional.of(Instant.parse("2025-03-01T00:00:00Z")));
        when(profiles.of(anyString())).thenReturn(Optional.empty());
    }
}
