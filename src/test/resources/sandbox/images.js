import { h } from './dom.js';

/** An image of a block; the page loads nothing from other hosts, so those are shown as a link with their words. */
export function image(block, size = '') {
  const url = block.image_url ?? block.slack_file?.url ?? '';
  const words = block.alt_text || 'Image';
  if (/^(data:image\/|\/(?!\/))/.test(url) || url.startsWith(location.origin + '/')) {
    return h('img', { src: url, alt: block.alt_text ?? '', class: `picture ${size}`, loading: 'lazy' });
  }
  if (!/^https?:\/\//i.test(url)) return h('span', { class: 'picture-away' }, words);
  return h('a', { class: 'picture-away', href: url, target: '_blank', rel: 'noopener noreferrer', title: url }, words);
}
