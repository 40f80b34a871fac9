package org.yishiting.cockpit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.cockpit.Scopes;
import org.yishiting.cockpit.TokenMoves;
import org.yishiting.cockpit.TokenMoves.Foreseen;
import org.yishiting.cockpit.TokenMoves.Move;
import org.yishiting.cockpit.TokenMoves.Places;
import org.yishiting.cockpit.TokenMoves.Target;
import org.yishiting.cockpit.TokenMoves.Token;
import org.yishiting.community.Names;
import org.yishiting.community.Naming;

/** {@code /api/cockpit/instances/{id}/places} and {@code /move}: administrators put an instance right. */
@RestController
class TokenApi {

    private final Scopes scopes;
    private final TokenMoves moves;
    private final Naming naming;
    private final MessageSource messages;

    TokenApi(Scopes scopes, TokenMoves moves, Naming naming, MessageSource messages) {
        this.scopes = scopes;
        this.moves = moves;
        this.naming = naming;
        this.messages = messages;
    }

    @GetMapping("/api/cockpit/instances/{id}/places")
    PlacesView places(@PathVariable String id, Locale locale) {
        scopes.ofAdministrator();
        Places places = moves.places(id);
        Names names = naming.in(locale)
                .learnPeople(places.tokens().stream()
                        .flatMap(token -> token.holder().stream())
                        .collect(Collectors.toSet()));
        return new PlacesView(
                places.key(),
                places.diagram().id(),
                places.tokens().stream()
                        .map(token -> new TokenView(
                                token.id(),
                                token.activity(),
                                token.name(),
                                token.holder().map(names::person),
                                token.called()))
                        .toList(),
                places.targets());
    }

    /** What the move would do, in words; changes nothing. */
    @PostMapping("/api/cockpit/instances/{id}/move/check")
    Words check(@PathVariable String id, @RequestBody Wish wish, Locale locale) {
        scopes.ofAdministrator();
        return new Words(words(moves.foresee(wish.of(id)), locale));
    }

    @PostMapping("/api/cockpit/instances/{id}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable String id, @RequestBody Wish wish) {
        scopes.ofAdministrator();
        moves.move(wish.of(id));
    }

    private List<String> words(Foreseen foreseen, Locale locale) {
        List<String> lines = new ArrayList<>();
        foreseen.cancelled().forEach(token -> lines.add(text("cancel", locale, token.name())));
        foreseen.withdrawn().forEach(step -> lines.add(text("withdraw", locale, step)));
        foreseen.started().ifPresent(target -> lines.add(text("start", locale, target.name())));
        if (!foreseen.kept().isEmpty()) {
            lines.add(text(
                    "keep",
                    locale,
                    foreseen.kept().stream().map(Token::name).collect(Collectors.joining(text("and", locale)))));
        }
        return lines;
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage("cockpit.move." + key, arguments, locale);
    }

    /** @param start null when no new token is wanted */
    record Wish(List<String> cancel, String start, String reason) {

        Move of(String instance) {
            return new Move(
                    instance,
                    cancel == null ? List.of() : cancel,
                    start == null || start.isBlank() ? null : start,
                    reason);
        }
    }

    record PlacesView(Optional<String> matter, String definition, List<TokenView> tokens, List<Target> targets) {}

    record TokenView(String id, String activity, String name, Optional<String> holder, Optional<String> called) {}

    record Words(List<String> lines) {}
}
