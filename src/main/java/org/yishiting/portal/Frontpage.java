package org.yishiting.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.yishiting.community.Division;
import org.yishiting.matter.Board;
import org.yishiting.matter.BoardFilter;
import org.yishiting.matter.Stages;
import org.yishiting.matter.Status;

/** What greets everybody: what is on its way in a community, and what came of the rest. */
@Service
public class Frontpage {

    private static final int STORIES = 6;
    private static final int ROWS = 5;
    private static final int STAGES = 8;
    private static final String EVERYWHERE = "";

    private final Board board;
    private final Stages stages;
    private final MatterFacts.Extract facts;
    private final Stories stories;
    private final Days days;

    /** Counting a province takes longer than a page may: counted once for all readers of half a minute. */
    private final Cache<String, News> told;

    Frontpage(
            Board board,
            Stages stages,
            MatterFacts.Extract facts,
            Stories stories,
            Days days,
            @Value("${yishiting.portal.front-page-kept:30s}") Duration kept) {
        this.board = board;
        this.stages = stages;
        this.facts = facts;
        this.stories = stories;
        this.days = days;
        this.told = Caffeine.newBuilder().expireAfterWrite(kept).build();
    }

    /**
     * May be half a minute old; that there is nothing is never remembered.
     *
     * @param community null for all of them
     */
    public News of(Division community) {
        String key = community == null ? EVERYWHERE : community.code();
        News known = told.getIfPresent(key);
        if (known != null) {
            return known;
        }
        News news = read(community);
        if (!news.isEmpty()) {
            told.put(key, news);
        }
        return news;
    }

    private News read(Division community) {
        BoardFilter open = new BoardFilter(community, BoardFilter.of(community).words(), Status.OPEN, null, null, null);
        return new News(
                board.open(community),
                board.closedSince(community, days.startOfYear()),
                stages.standing(community, STAGES),
                facts.of(board.find(open, null, ROWS)),
                stories.of(board.latestResults(community, STORIES)));
    }

    /**
     * @param open matters on their way
     * @param closedThisYear those closed with a result this year
     * @param standing how many matters are in which stage
     * @param onTheirWay the newest that are on their way
     * @param stories the newest results
     */
    public record News(
            long open,
            long closedThisYear,
            Map<String, Integer> standing,
            List<MatterFacts> onTheirWay,
            List<Story> stories) {

        boolean isEmpty() {
            return open == 0 && closedThisYear == 0 && stories.isEmpty();
        }
    }
}
