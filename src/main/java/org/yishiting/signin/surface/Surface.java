package org.yishiting.signin.surface;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yishiting.signin.Overseers;

/**
 * The engine's surface: a list of what is open, not of what is closed. A call that no list names does not exist, for
 * anybody and in any spelling; one that is open to others only does not exist for those who ask.
 *
 * <p>The lists stand in {@code surface/*.txt}, one for each consumer.
 */
@Component
public class Surface {

    private final List<Opening> openings = new ArrayList<>();
    private final Overseers overseers;

    Surface(Overseers overseers) throws IOException {
        this.overseers = overseers;
        for (Resource list : new PathMatchingResourcePatternResolver().getResources("classpath:surface/*.txt")) {
            openings.addAll(OpeningList.read(list));
        }
    }

    /** Whether it is open to anybody. */
    public boolean names(HttpServletRequest request) {
        return openings.stream().anyMatch(opening -> opening.fits(request));
    }

    /** Whether it is open to a person in these groups of the engine. */
    public boolean isOpenTo(HttpServletRequest request, String userId, List<String> groups) {
        return openings.stream()
                .filter(opening -> opening.fits(request, userId))
                .anyMatch(opening -> opening.circle().holds(groups, overseers));
    }

    /** Whether a person in these groups may read the instances of all divisions. */
    public boolean showsInstancesTo(List<String> groups) {
        return Circle.MANAGER.holds(groups, overseers);
    }
}
