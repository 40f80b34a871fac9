package org.yishiting.portal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.yishiting.matter.Board;

/** The numbers and newest results that greet everybody. */
@Service
public class Frontpage {

    private static final int RESULTS = 5;
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Board board;
    private final MatterFacts.Extract facts;
    private final Days days;

    /** Counting a province takes longer than a page may: counted once for all readers of half a minute. */
    private final LoadingCache<String, Numbers> counted =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> count());

    Frontpage(Board board, MatterFacts.Extract facts, Days days) {
        this.board = board;
        this.facts = facts;
        this.days = days;
    }

    /** May be half a minute old. */
    public Numbers numbers() {
        return counted.get("all");
    }

    public List<MatterFacts> results() {
        return facts.of(board.latestResults(RESULTS));
    }

    private Numbers count() {
        return new Numbers(board.open(), board.closedSince(days.startOfYear()));
    }

    /** Matters on their way, and those closed with a result this year. */
    public record Numbers(long open, long closedThisYear) {}
}
