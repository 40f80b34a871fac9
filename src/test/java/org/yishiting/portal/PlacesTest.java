package org.yishiting.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.community.PlaceSearch;
import org.yishiting.community.Sealed;
import org.yishiting.portal.Places.Kind;
import org.yishiting.portal.Places.Option;

@DataJpaTest(properties = {"spring.datasource.url=jdbc:h2:mem:places", "yishiting.contact-key=test-key"})
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({Places.class, Divisions.class, PlaceSearch.class, Sealed.class})
class PlacesTest {

    @Autowired
    private Places places;

    @Autowired
    private Divisions divisions;

    @Autowired
    private EntityManager entities;

    private Division community;
    private Division estate;

    @BeforeEach
    void found() {
        community = save("C", "建设巷社区", Level.COMMUNITY, null);
        estate = save("C-E", "建设小区", Level.ESTATE, community);
        Division grid = save("C-G", "第一网格", Level.GRID, estate);
        save("C-B1", "1号楼", Level.BUILDING, grid);
        save("C-B2", "11号楼", Level.BUILDING, grid);
        save("C-Z", "老楼", Level.BUILDING, community);
        Division other = save("D", "东街社区", Level.COMMUNITY, null);
        save("D-B1", "1号楼", Level.BUILDING, other);
    }

    private Division save(String code, String name, Level level, Division parent) {
        Division division = new Division(code, name, level, parent);
        entities.persist(division);
        entities.flush();
        return division;
    }

    @Test
    void asksFromTheCommunityToTheBuilding() {
        assertThat(places.inside("", "").options())
                .containsExactly(new Option("C", "建设巷社区", Kind.PLACE), new Option("D", "东街社区", Kind.PLACE));
        assertThat(places.inside("C", "").options())
                .containsExactly(
                        new Option("C", "建设巷社区", Kind.WHOLE_COMMUNITY),
                        new Option("C-E", "建设小区", Kind.PLACE),
                        new Option("C-Z", "老楼", Kind.PLACE));
        Places.Choice building = places.at("C-B1");
        assertThat(building.within()).isEqualTo("C-E");
        assertThat(building.line()).isEqualTo("建设巷社区 · 建设小区");
        assertThat(building.chosen()).isEqualTo("C-B1");
        assertThat(building.options()).extracting(Option::code).containsExactly("C-E", "C-B1", "C-B2");
        assertThat(places.around("C-E").within()).isEqualTo("C");
        assertThat(places.around("C").within()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1号楼, C-B1 D-B1 C-B2",
        "建设巷 1号楼, C-B1 C-B2",
        "建设巷社区建设小区1号楼, C-B1 C-B2",
        "建设巷社区·建设小区·11号楼, C-B2",
        "东街, D D-B1",
        "第一网格, ''",
        "%, ''",
        "_号楼, ''"
    })
    void findsWhatPeopleType(String typed, String codes) {
        assertThat(places.find(typed).options().stream().map(Option::code).toList())
                .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
    }

    @Test
    void whatIsFoundIsCalledByItsFullNameAndTheOnlyOneIsChosen() {
        Places.Choice found = places.find("老楼");
        assertThat(found.options()).containsExactly(new Option("C-Z", "建设巷社区 · 老楼", Kind.PLACE));
        assertThat(found.chosen()).isEqualTo("C-Z");
        assertThat(divisions.placeOf("C-B1")).isEqualTo("建设巷社区 · 建设小区 · 1号楼");
    }

    @Test
    void aGridIsNotAPlaceForResidents() {
        assertThat(places.offers("C-B1")).isTrue();
        assertThat(places.offers("C-G")).isFalse();
        assertThat(places.offers("nowhere")).isFalse();
    }

    /** A list that was read before the divisions were imported is not served afterwards. */
    @Test
    void whatIsImportedIsThereAtOnce() {
        assertThat(places.inside("C-E", "").options()).hasSize(3);
        save("C-B9", "9号楼", Level.BUILDING, estate);
        assertThat(places.inside("C-E", "").options()).hasSize(4);
    }

    @Test
    void anEstateOfAThousandBuildingsIsCutAndSaysSo() {
        for (int i = 100; i < 1100; i++) {
            entities.persist(new Division("C-X" + i, i + "号楼", Level.BUILDING, estate));
        }
        Places.Choice many = places.inside("C-E", "");
        assertThat(many.options()).hasSize(150);
        assertThat(many.more()).isTrue();
        assertThat(places.find("1099号楼").chosen()).isEqualTo("C-X1099");
    }
}
