package org.yishiting.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.yishiting.portal.Places;

/**
 * The field of a form that asks where. It speaks in five parameters: {@code place} is what is chosen, {@code within} the
 * area whose parts are offered, {@code find} what was typed, and {@code look} the button pressed to see more of them:
 * {@code narrow}, {@code wider} or {@code find}.
 */
@Component
class PlaceField {

    static final String LOOK = "look";

    private final Places places;
    private final LastCommunity last;

    PlaceField(Places places, LastCommunity last) {
        this.places = places;
        this.last = last;
    }

    Places.Choice of(HttpServletRequest request) {
        String place = said(request, "place");
        String within = said(request, "within");
        return switch (said(request, LOOK)) {
            case "find" ->
                said(request, "find").isEmpty() ? places.inside(within, place) : places.find(said(request, "find"));
            case "wider" -> places.around(within);
            case "narrow" ->
                places.inside(place.isEmpty() ? within : place, place.equals(within) ? place : chosen(place));
            default ->
                place.isEmpty() ? places.inside(within.isEmpty() ? last.code(request) : within, "") : places.at(place);
        };
    }

    /** A building is a choice; of an area it is still to be said whether all of it is meant. */
    private String chosen(String place) {
        return places.at(place).within().equals(place) ? "" : place;
    }

    private static String said(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** Puts the field into the pages that report. */
    @ControllerAdvice(assignableTypes = {ReportController.class, PlaceController.class})
    static class OnPages {

        private final PlaceField field;

        OnPages(PlaceField field) {
            this.field = field;
        }

        @ModelAttribute("placeChoice")
        Places.Choice placeChoice(HttpServletRequest request) {
            return field.of(request);
        }
    }
}
