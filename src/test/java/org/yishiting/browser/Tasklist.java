package org.yishiting.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;

/** A member of staff at Tasklist, who knows it by what it says. */
public final class Tasklist {

    private final Page page;
    private final URI base;

    private Tasklist(Page page, URI base) {
        this.page = page;
        this.base = base;
    }

    /** Asks for Tasklist, which leads to our own page to sign in, and from there back. */
    public static Tasklist signIn(BrowserContext person, URI base, String user, String password) {
        Page page = person.newPage();
        page.navigate(base.resolve("/camunda/app/tasklist/default/").toString());
        page.locator("#username").fill(user);
        page.locator("#password").fill(password);
        page.locator("#sign-in button").click();
        Tasklist tasklist = new Tasklist(page, base);
        tasklist.filters().first().waitFor();
        return tasklist;
    }

    public Page page() {
        return page;
    }

    /** Reads everything anew. */
    public void reload() {
        page.navigate(base.resolve("/camunda/app/tasklist/default/").toString());
        filters().first().waitFor();
    }

    private Locator filters() {
        return page.locator(".task-filter .name a");
    }

    public void chooseFilter(String name) {
        filters().filter(containing(name)).click();
        page.locator(".task-filter.active").filter(containing(name)).waitFor();
    }

    /** The card of the matter in the list. */
    public Locator card(String matterNumber) {
        return page.locator("ol.tasks-list li.task").filter(containing(matterNumber));
    }

    /** Opens the matter's task from the list and waits for its form. */
    public TaskFormPage open(String matterNumber) {
        card(matterNumber).first().locator("h4 a").click();
        page.locator(".fjs-form .fjs-form-field-text")
                .first()
                .getByText(matterNumber)
                .waitFor();
        return new TaskFormPage(page);
    }

    /** Takes the open task on. */
    public void claim() {
        page.locator(".task-details button.claim").click();
        page.locator(".task-details .assignee .unclaim").waitFor();
        page.locator(".form-pane .disabled-form")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Submits the form; the task is then gone. */
    public void finish() {
        new TaskFormPage(page).submission().click();
        page.locator(".task-details .no-task").waitFor();
    }

    /** The content of one of the tabs of the open task. */
    public Locator tab(String name) {
        page.locator(".task-details .nav-tabs a").filter(containing(name)).click();
        return page.locator(".task-details .tab-content");
    }

    public void signOut() {
        page.locator("li.account > a").click();
        page.locator("li.logout a").click();
        page.locator("#sign-in").waitFor();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
