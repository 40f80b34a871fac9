package org.yishiting.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The form of a task, filled in by what its labels say. */
public final class TaskFormPage {

    private final Page page;
    private final Locator within;

    TaskFormPage(Page page) {
        this(page, page.locator(".fjs-form"));
    }

    private TaskFormPage(Page page, Locator within) {
        this.page = page;
        this.within = within;
    }

    /** The field with this label, whatever its kind. */
    public Locator field(String label) {
        Locator labels = page.locator("> .fjs-form-field-label:first-child, > label:first-child")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label + "\\*?$")));
        return within.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions().setHas(labels))
                .first();
    }

    /** Everything that the form shows. */
    public Locator whole() {
        return within;
    }

    public void write(String label, String text) {
        Locator input = field(label).locator("input, textarea").first();
        input.fill(text);
        input.blur();
        settle();
    }

    /** The form takes a text over when its field is left, and then draws itself anew. */
    private void settle() {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    /** Picks one of the radio buttons or ticks a box of the list. */
    public void pick(String label, String option) {
        field(label)
                .locator("label:has(> input)")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    public void select(String label, String option) {
        field(label).locator(".fjs-input-group").click();
        field(label)
                .locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    /** Picks a day of the month that the calendar shows. */
    public void date(String label, String day) {
        within.getByLabel(label).first().click();
        page.locator(".flatpickr-calendar.open .flatpickr-day:not(.prevMonthDay)")
                .getByText(day, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    public void time(String label, String time) {
        Locator input = within.locator(".fjs-datetime-subsection:has-text(\"" + label + "\") input")
                .last();
        input.fill(time);
        input.blur();
        settle();
    }

    /** A row of a list that grows, counted from 0; one is added when there are too few. */
    public TaskFormPage row(int index) {
        Locator rows = within.locator(".fjs-repeat-row-container");
        if (rows.count() <= index) {
            within.locator(".fjs-repeat-render-add").click();
        }
        rows.nth(index).waitFor();
        return new TaskFormPage(page, rows.nth(index));
    }

    /** A text of the form with these words in it. */
    public Locator text(String words) {
        return within.locator(".fjs-form-field-text").filter(new Locator.FilterOptions().setHasText(words));
    }

    public Locator link(String words) {
        return within.locator(".fjs-form-field-text a").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** What the server answers to a form that it does not accept. */
    public Locator refusal() {
        return page.locator(".notifications .alert-danger");
    }

    /** The button that submits the form. */
    public Locator submission() {
        return page.locator(".form-actions .btn-primary");
    }
}
