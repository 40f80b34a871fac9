package org.yishiting.procedure.process.check;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A rectangle of the picture; a straight piece of a flow is a rectangle without width or height. */
record Box(double left, double top, double right, double bottom) {
    static Box of(Bounds bounds) {
        return new Box(
                bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    /** The straight pieces between the points of a flow. */
    static List<Box> along(List<Waypoint> points) {
        List<Box> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            pieces.add(new Box(
                    Math.min(from.getX(), to.getX()),
                    Math.min(from.getY(), to.getY()),
                    Math.max(from.getX(), to.getX()),
                    Math.max(from.getY(), to.getY())));
        }
        return pieces;
    }

    boolean isStraight() {
        return left == right || top == bottom;
    }

    /** Whether the two share more than a touching edge. */
    boolean meets(Box other) {
        return left < other.right - 1 && other.left < right - 1 && top < other.bottom - 1 && other.top < bottom - 1;
    }

    /** Whether this straight piece runs through the inside of the other box. */
    boolean runsThrough(Box other) {
        return left < other.right - 1 && right > other.left + 1 && top < other.bottom - 1 && bottom > other.top + 1;
    }

    /** Whether a horizontal and a vertical piece cross. */
    boolean crosses(Box other) {
        return isHorizontal() != other.isHorizontal() && touches(other);
    }

    /** Whether this straight piece reaches the border of the other box without running through it. */
    boolean reaches(Box other) {
        return touches(other) && !runsThrough(other);
    }

    private boolean touches(Box other) {
        return left <= other.right + 1 && other.left <= right + 1 && top <= other.bottom + 1 && other.top <= bottom + 1;
    }

    private boolean isHorizontal() {
        return top == bottom;
    }
}
