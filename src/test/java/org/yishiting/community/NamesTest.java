package org.yishiting.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yishiting.house.House;
import org.yishiting.signin.KnownAccounts;

class NamesTest {

    private final Accounts accounts = mock(Accounts.class);
    private final KnownAccounts present = mock(KnownAccounts.class);
    private final PartyRepository parties = mock(PartyRepository.class);
    private final DivisionRepository divisions = mock(DivisionRepository.class);
    private Naming naming;

    @BeforeEach
    void community() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/roles", "messages/community");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Division division = mock(Division.class);
        when(division.code()).thenReturn("JSX");
        when(division.name()).thenReturn("建设巷社区");
        Party party = mock(Party.class);
        when(party.code()).thenReturn("water");
        when(party.name()).thenReturn("水务公司");
        when(accounts.namesOf(any()))
                .thenAnswer(asked ->
                        asked.<Collection<String>>getArgument(0).contains("li") ? Map.of("li", "李明") : Map.of());
        when(divisions.findAllById(any())).thenAnswer(asked -> has(asked.getArgument(0), "JSX", division));
        when(parties.findAllById(any())).thenAnswer(asked -> has(asked.getArgument(0), "water", party));
        naming = new Naming(accounts, present, parties, divisions, messages);
    }

    @ParameterizedTest
    @CsvSource({
        "person, li, 李明",
        "person, gone, gone",
        "person, system, 系统",
        "person, resident, 居民",
        "personOrRole, li, 李明",
        "personOrRole, grid-worker, 网格员",
        "personOrRole, gone, gone",
        "holder, li, 李明",
        "holder, grid-worker@JSX, 网格员 · 建设巷社区",
        "holder, somebody@example, somebody@example",
        "group, grid-worker@JSX, 网格员 · 建设巷社区",
        "group, grid-worker@water, 水务公司",
        "group, grid-worker@gone, 网格员",
        "place, grid-worker@JSX, 建设巷社区",
        "place, grid-worker@water, 水务公司",
        "place, grid-worker@gone, ''",
        "unit, grid-worker, 网格员",
        "unit, grid-worker/water, 水务公司",
        "unit, grid-worker/gone, 网格员",
        "unit, grid-worker/JSX, 网格员",
        "unit, unknown, unknown",
        "role, grid-worker/water, 网格员"
    })
    void namesOfPeopleRolesUnitsAndGroups(String what, String id, String expected) {
        assertThat(named(naming.in(House.LANGUAGE), what, id)).isEqualTo(expected);
    }

    @Test
    void inTheReadersLanguage() {
        Names names = naming.in(Locale.ENGLISH);

        assertThat(names.person("system")).isEqualTo("System");
        assertThat(names.role("grid-worker")).isNotEqualTo("网格员").isNotEqualTo("grid-worker");
    }

    @Test
    void aListAsksOnceForAllItsNames() {
        Names names = naming.in(House.LANGUAGE)
                .learnPeople(List.of("li", "gone", "system"))
                .learnPlaces(List.of("grid-worker@JSX", "grid-worker/water", "grid-worker"));

        List.of("li", "gone", "system", "li").forEach(names::person);
        List.of("grid-worker@JSX", "grid-worker@water").forEach(names::group);
        names.unit("grid-worker/water");

        verify(accounts, times(1)).namesOf(List.of("li", "gone"));
        verify(accounts, times(1)).namesOf(any());
        verify(parties, times(1)).findAllById(any());
        verify(divisions, times(1)).findAllById(any());
    }

    @Test
    void whoIsAtWorkIsNotAskedForWithEachEntry() {
        when(present.rememberedNameOf("zhao")).thenReturn(Optional.of("赵\n丽"));

        assertThat(naming.nameForRecord("zhao")).isEqualTo("赵 丽");
        verify(accounts, times(0)).namesOf(any());
        assertThat(naming.nameForRecord("li")).isEqualTo("李明");
    }

    private static String named(Names names, String what, String id) {
        return switch (what) {
            case "person" -> names.person(id);
            case "personOrRole" -> names.personOrRole(id);
            case "holder" -> names.holder(id);
            case "group" -> names.group(id);
            case "place" -> names.place(id);
            case "unit" -> names.unit(id);
            case "role" -> names.role(id);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static <T> List<T> has(Iterable<String> codes, String code, T found) {
        return StreamSupport.stream(codes.spliterator(), false).anyMatch(code::equals) ? List.of(found) : List.of();
    }
}
