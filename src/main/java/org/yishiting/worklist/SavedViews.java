package org.yishiting.worklist;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.refusal.RefusedException;

/** The views that people keep of their lists; everybody has their own. */
@Service
@Transactional
public class SavedViews {

    /** Characters of a name. */
    public static final int LONGEST_NAME = 20;

    private static final int MOST = 20;

    private final SavedViewRepository views;

    SavedViews(SavedViewRepository views) {
        this.views = views;
    }

    @Transactional(readOnly = true)
    public List<SavedView> of(String user) {
        return views.findByOwnerOrderByName(user);
    }

    /**
     * Keeps a view, in place of one of the same name.
     *
     * @throws RefusedException when it has no name, a name that is too long, or there are too many already
     */
    public void keep(String user, String name, Wanted wanted) {
        String called = name.strip();
        if (called.isEmpty() || called.codePointCount(0, called.length()) > LONGEST_NAME) {
            throw new RefusedException("view-name", LONGEST_NAME);
        }
        SavedView view = views.findByOwnerAndName(user, called).orElseGet(() -> another(user, called));
        view.show(wanted);
        views.save(view);
    }

    private SavedView another(String user, String name) {
        if (views.findByOwnerOrderByName(user).size() >= MOST) {
            throw new RefusedException("views-full", MOST);
        }
        return new SavedView(user, name);
    }

    /** Nothing happens to those of others. */
    public void remove(String user, long id) {
        views.deleteByOwnerAndId(user, id);
    }
}
