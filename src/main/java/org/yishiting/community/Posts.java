package org.yishiting.community;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role where. */
@Service
@Transactional(readOnly = true)
public class Posts {

    private final PostRepository posts;
    private final ApplicationEventPublisher events;

    Posts(PostRepository posts, ApplicationEventPublisher events) {
        this.posts = posts;
        this.events = events;
    }

    public List<Post> of(String userId) {
        return posts.findByUserId(userId);
    }

    /** Those around a place: in the division itself and all that contain it, and everywhere inside the whole. */
    public List<Post> around(Division place, Division whole) {
        return posts.findInside(place.upwards(), whole.path());
    }

    /** All posts of a role, wherever they are. */
    public List<Post> holdersOf(Role role) {
        return posts.findByRole(role);
    }

    /** Gives a user a role in a division; the engine's group follows in the same transaction. */
    @Transactional
    public Post appoint(String userId, Role role, Division division) {
        return appoint(new Post(userId, role, division.code(), null));
    }

    /** Makes a user one of a party's people. */
    @Transactional
    public Post appoint(String userId, Role role, Division division, Party party) {
        return appoint(new Post(userId, role, division.code(), party.code()));
    }

    private Post appoint(Post post) {
        Post saved = posts.save(post);
        events.publishEvent(new Appointed(saved));
        return saved;
    }

    /** A post was given; the engine's group and membership follow in the same transaction. */
    public record Appointed(Post post) {}
}
