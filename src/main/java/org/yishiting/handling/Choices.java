package org.yishiting.handling;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.community.Accounts;
import org.yishiting.community.Names;
import org.yishiting.community.Naming;
import org.yishiting.community.Post;

/** The people and groups that a person can choose from, by name, role and place; without how to reach them. */
@Service
@Transactional(readOnly = true)
public class Choices {

    /** Most people, and most groups, in one answer; more words find the rest. */
    public static final int MOST = 50;

    private final StepDesk desk;
    private final CommunityLine line;
    private final Accounts accounts;
    private final Naming naming;
    private final MessageSource messages;

    Choices(StepDesk desk, CommunityLine line, Accounts accounts, Naming naming, MessageSource messages) {
        this.desk = desk;
        this.line = line;
        this.accounts = accounts;
        this.naming = naming;
        this.messages = messages;
    }

    /**
     * Nearest to the matter first, people before groups; nobody once the step is over.
     *
     * @param words all of which the name, role or place holds; empty for everybody
     * @param chosen kept in the answer whatever the words
     */
    public List<Choice> of(String task, Purpose purpose, String words, Collection<String> chosen, Locale locale) {
        return desk.find(task).map(at -> of(at, purpose, words, chosen, locale)).orElseGet(() -> {
            desk.finished(task);
            return List.of();
        });
    }

    private List<Choice> of(StepAtHand at, Purpose purpose, String words, Collection<String> chosen, Locale locale) {
        if (!at.mayChooseFor(purpose)) {
            throw new NotAllowedException(purpose.id() + "-not-yours");
        }
        List<Post> around = line.around(at.matter());
        Names names =
                naming.in(locale).learnPlaces(around.stream().map(Post::group).toList());
        Predicate<Choice> wanted = choice -> chosen.contains(choice.to()) || matches(choice, words, locale);
        Stream<Choice> persons = persons(around, names, locale).filter(choice -> !isHere(at, purpose, choice));
        Stream<Choice> others = purpose == Purpose.FORWARD ? groups(at, around, names) : Stream.empty();
        return Stream.concat(
                        persons.filter(wanted).limit(MOST),
                        others.filter(wanted).limit(MOST))
                .toList();
    }

    private static boolean isHere(StepAtHand at, Purpose purpose, Choice choice) {
        return purpose == Purpose.FORWARD
                ? at.holder().filter(choice.to()::equals).isPresent()
                : choice.to().equals(at.user());
    }

    private Stream<Choice> persons(List<Post> around, Names names, Locale locale) {
        Map<String, List<Post>> holders = CommunityLine.byHolder(around);
        Map<String, String> known = accounts.namesOf(holders.keySet());
        String and = messages.getMessage("handling.and", null, locale);
        return holders.entrySet().stream()
                .filter(holder -> known.containsKey(holder.getKey()))
                .map(holder -> new Choice(
                        holder.getKey(),
                        false,
                        known.get(holder.getKey()),
                        holder.getValue().stream()
                                .map(post -> names.role(post.role().id()))
                                .distinct()
                                .collect(Collectors.joining(and)),
                        names.place(holder.getValue().get(0).group())));
    }

    private Stream<Choice> groups(StepAtHand at, List<Post> around, Names names) {
        Set<String> present =
                at.holder().isPresent() ? Set.of() : Set.copyOf(at.step().groups());
        Map<String, Post> others = new LinkedHashMap<>();
        around.stream()
                .filter(post -> !present.contains(post.group()))
                .forEach(post -> others.putIfAbsent(post.group(), post));
        return others.values().stream()
                .map(post -> new Choice(
                        CommunityLine.group(post),
                        true,
                        names.group(post.group()),
                        names.role(post.role().id()),
                        names.place(post.group())));
    }

    private static boolean matches(Choice choice, String words, Locale locale) {
        String all = String.join(" ", choice.name(), choice.role(), choice.division())
                .toLowerCase(locale);
        return Arrays.stream(words.toLowerCase(locale).strip().split("\\s+")).allMatch(all::contains);
    }
}
