package org.yishiting.portal;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** The reports of one browser session; the oldest is given up when there are too many. */
public final class ReportDrafts implements HttpSessionBindingListener {

    private static final String KEY = ReportDrafts.class.getName();
    private static final int MOST = 4;

    private final Deque<ReportDraft> drafts = new ArrayDeque<>();

    private ReportDrafts() {}

    /** Those of the session. */
    public static ReportDrafts in(HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            if (session.getAttribute(KEY) instanceof ReportDrafts present) {
                return present;
            }
            ReportDrafts fresh = new ReportDrafts();
            session.setAttribute(KEY, fresh);
            return fresh;
        }
    }

    /** The draft with the id, kept from now on. */
    public synchronized ReportDraft open(String id) {
        return find(id).orElseGet(() -> keep(ReportDraft.comingBack(id)));
    }

    private ReportDraft keep(ReportDraft draft) {
        drafts.addLast(draft);
        if (drafts.size() > MOST) {
            drafts.removeFirst().discard();
        }
        return draft;
    }

    public synchronized Optional<ReportDraft> find(String id) {
        return drafts.stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    @Override
    public synchronized void valueUnbound(HttpSessionBindingEvent event) {
        drafts.forEach(ReportDraft::discard);
    }
}
