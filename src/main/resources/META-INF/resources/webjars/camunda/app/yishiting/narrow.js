// On a phone the columns lie below each other: a task that was chosen is brought into view.
const narrow = window.matchMedia('(max-width: 768px)');

const chosenTask = () => /[?&]task=([^&]+)/.exec(location.hash)?.[1];

let shown = null;

// Tasklist changes the address without an event, but it draws the task.
new MutationObserver(() => {
  const task = chosenTask();
  if (task === shown || (task && !document.querySelector('.task-details .nav-tabs'))) {
    return;
  }
  shown = task;
  if (task && narrow.matches) {
    document.querySelector('.task-details').scrollIntoView();
  }
}).observe(document.body, {childList: true, subtree: true});

export default [];
