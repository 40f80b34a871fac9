package org.yishiting.desk.web;

import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;
import org.yishiting.community.Division;
import org.yishiting.community.Division.Level;
import org.yishiting.community.Divisions;
import org.yishiting.desk.Ground;
import org.yishiting.ledger.UnknownMatterException;
import org.yishiting.portal.QrCode;

/** A sheet of QR codes for the doors of a community or an estate; each opens the report with its place chosen. */
@Controller
class CodesController {

    private static final int MOST = 120;

    private final Ground ground;
    private final Divisions divisions;
    private final String site;

    CodesController(Ground ground, Divisions divisions, @Value("${yishiting.base-url}") String site) {
        this.ground = ground;
        this.divisions = divisions;
        this.site = site;
    }

    /** Not found for a place outside the person's ground, as for one that does not exist. */
    @GetMapping("/desk/communities/{code}/codes")
    String sheet(@PathVariable String code, Principal person, Model model) {
        if (!ground.offers(person.getName(), code)) {
            throw new UnknownMatterException(code);
        }
        Division area = divisions.get(code);
        List<Division> buildings = divisions.inside(area, Level.BUILDING, MOST + 1);
        List<Division> estates =
                area.level() == Level.COMMUNITY ? divisions.inside(area, Level.ESTATE, MOST) : List.of();
        Stream<Division> places = Stream.concat(
                        Stream.concat(Stream.of(area), estates.stream()),
                        buildings.stream().limit(MOST))
                .distinct();
        model.addAttribute("area", divisions.placeOf(code));
        model.addAttribute("estates", estates);
        model.addAttribute("more", buildings.size() > MOST ? MOST : null);
        model.addAttribute("codes", places.map(this::code).toList());
        return "desk/codes";
    }

    private Code code(Division place) {
        String address = UriComponentsBuilder.fromUriString(site)
                .pathSegment("report")
                .queryParam("place", place.code())
                .build()
                .encode()
                .toUriString();
        return new Code(divisions.placeOf(place.code()), address, QrCode.of(address));
    }

    /** @param name the place from the community down */
    record Code(String name, String address, QrCode qr) {}
}
