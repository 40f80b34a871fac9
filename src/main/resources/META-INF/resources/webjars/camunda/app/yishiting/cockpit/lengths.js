// How long something took: working days, and hours as they pass day and night.
import {say} from '../house.js';

export function lasted({days, hours}, over = true) {
  if (hours === 0) {
    return over ? say('lengths.short') : say('lengths.begun');
  }
  const length = days === 0 ? say('lengths.hours', hours) : `${say('lengths.days', days)} · ${say('lengths.hours', hours)}`;
  return over ? length : say('lengths.soFar', length);
}
